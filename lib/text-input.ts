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

/** A day written 2026-11-21, or nothing: null. */
export const optionalDay = z
  .string()
  .trim()
  .optional()
  .default('')
  .pipe(
    z.union([z.literal('').transform(() => null), z.iso.date().regex(/^(19[5-9]|20[0-9])\d-/)], {
      error: 'day',
    }),
  )
export const filledDay = optionalDay.refine((day): day is string => day !== null, 'required')

/** A decimal as written, 1,250.5 or -4, as plain digits; twelve before the point and eight after it. Nothing written: ''. */
export const decimal = z
  .string()
  .trim()
  .max(40, 'decimal')
  .transform((text, context) => {
    const plain = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text
    if (!plain) return ''
    const parts = /^([+-]?)0*(\d{1,12})(?:\.(\d{1,8}))?$/.exec(plain)
    if (parts) {
      const [, sign, whole, rest = ''] = parts
      const cut = rest.replace(/0+$/, '')
      const value = cut ? `${whole}.${cut}` : `${whole}`
      return sign === '-' && value !== '0' ? `-${value}` : value
    }
    context.addIssue({ code: 'custom', message: 'decimal' })
    return z.NEVER
  })
export const filledDecimal = decimal.refine((value) => value !== '', 'required')

/** A field that may come not at all, once or often: always a list. */
export const listOf = <S extends z.ZodType>(one: S, max: number) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(one).max(max),
  )

/** A tick box that must be ticked; nothing is ever pre-ticked (E-Commerce Law 19). */
export const consent = z.literal('on', { error: 'consent' })
