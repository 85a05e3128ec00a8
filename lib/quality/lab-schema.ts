import { z } from 'zod'
import { filledDay, line, optionalDay, optionalLine } from '@/lib/text-input'

export const labStates = ['ACTIVE', 'SUSPENDED', 'CLOSED'] as const

const version = z.iso.datetime()
const slug = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'format')
  .max(80)

type Accredited = Record<'cmaNumber' | 'cnasNumber', string> &
  Record<'cmaFrom' | 'cmaUntil' | 'cnasFrom' | 'cnasUntil', string | null>

/** A number and its days go together: the first day is needed, the last may be open. */
const accredited = <S extends z.ZodType<Accredited>>(schema: S) =>
  (['cma', 'cnas'] as const).reduce<z.ZodType<z.output<S>, z.input<S>>>(
    (whole, mark) =>
      whole
        .refine((lab) => !lab[`${mark}Number`] || lab[`${mark}From`], {
          path: [`${mark}From`],
          message: 'required',
        })
        .refine((lab) => !(lab[`${mark}From`] || lab[`${mark}Until`]) || lab[`${mark}Number`], {
          path: [`${mark}Number`],
          message: 'required',
        })
        .refine((lab) => !lab[`${mark}Until`] || (lab[`${mark}Until`] ?? '') >= (lab[`${mark}From`] ?? ''), {
          path: [`${mark}Until`],
          message: 'day',
        }) as unknown as z.ZodType<z.output<S>, z.input<S>>,
    schema as unknown as z.ZodType<z.output<S>, z.input<S>>,
  )

export const SaveLabInput = accredited(
  z.object({
    /** empty: a new one */
    labId: z.union([z.literal(''), z.uuid()]).default(''),
    version: z.union([z.literal(''), version]).default(''),
    slug,
    nameEn: line(120),
    nameZh: line(60),
    cityEn: line(60),
    cityZh: line(30),
    cmaNumber: optionalLine(40),
    cmaFrom: optionalDay,
    cmaUntil: optionalDay,
    cnasNumber: optionalLine(40),
    cnasFrom: optionalDay,
    cnasUntil: optionalDay,
    ilac: z.literal('on').optional(),
  }),
)
export type SaveLabInput = z.infer<typeof SaveLabInput>

export const SetLabStatusInput = z
  .object({
    labId: z.uuid(),
    version,
    status: z.enum(labStates, 'choice'),
    statusSince: optionalDay,
    statusNote: optionalLine(300),
  })
  .refine(({ status, statusSince }) => status === 'ACTIVE' || statusSince, {
    path: ['statusSince'],
    message: 'required',
  })
export type SetLabStatusInput = z.infer<typeof SetLabStatusInput>

export const AddLabScopeInput = z
  .object({
    labId: z.uuid(),
    standardId: z.uuid('choice'),
    /** empty: every item of the standard */
    itemKey: z
      .string()
      .trim()
      .regex(/^[a-z0-9-]{0,80}$/, 'format')
      .default(''),
    from: filledDay,
    until: optionalDay,
  })
  .refine(({ from, until }) => !until || until >= from, { path: ['until'], message: 'day' })
export type AddLabScopeInput = z.infer<typeof AddLabScopeInput>

export const LabScopeInput = z.object({ labId: z.uuid(), scopeId: z.uuid() })
export type LabScopeInput = z.infer<typeof LabScopeInput>
