import { z } from 'zod'

// Postgres cannot store NUL; other control characters only ever come from broken or hostile clients.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/
// Half a surrogate pair is no character: JSON columns refuse it, text columns would change it.
const storable = (value: string) => !controls.test(value) && value.isWellFormed()

/** One line of text, trimmed, 1..max characters. Messages are keys of `fields`. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'required')
    .max(max)
    .refine((value) => storable(value) && !/[\n\r]/.test(value), 'control')

/** Text of several lines, trimmed, at most max characters, possibly empty; line ends become \n. */
export const paragraph = (max: number) =>
  z
    .string()
    .transform((value) => value.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(max).refine(storable, 'control'))

/** Like `line`, but may be empty or absent. */
export const optionalLine = (max: number) =>
  z
    .union([z.literal('').transform(() => ''), line(max)])
    .optional()
    .default('')

export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email('email'))
  .refine(storable, 'control')

/** A whole number written in a field. */
export const whole = (min: number, max: number) =>
  z
    .string()
    .trim()
    .regex(/^[+-]?\d{1,12}$/, 'integer')
    .transform(Number)
    .pipe(z.number().min(min).max(max))

/** A tick box that must be ticked; nothing is ever pre-ticked (E-Commerce Law 19). */
export const consent = z.literal('on', { error: 'consent' })
