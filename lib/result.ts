import { unstable_rethrow } from 'next/navigation'
import { z } from 'zod'
import { DomainError, type FieldCode } from './errors'
import { type Locale, toLocale } from './i18n/locales'
import { translator } from './i18n/translator'

export type Failure = { ok: false; code: string; message: string; fields?: Record<string, string> }
export type Result<T = null> = { ok: true; value: T } | Failure

type Issue = z.core.$ZodIssue
const plain = [
  'required',
  'email',
  'integer',
  'control',
  'consent',
  'phone',
  'postal',
  'money',
  'passwordWeak',
  'passwordsDiffer',
  'url',
  'region',
  'tracking',
  'format',
  'choice',
  'day',
  'dayOrder',
  'decimal',
  'twoWords',
  'twelveWords',
] as const

type Word = (typeof plain)[number] | 'tooLong' | 'tooBig' | 'tooShort' | 'tooSmall'

/** What is wrong with one field: the key of its words in `fields`, which is also its stable code, and what fills them. */
export function fieldWord(issue: Issue): { code: Word; values: Record<string, number> } {
  const own = plain.find((key) => key === issue.message)
  if (own) return { code: own, values: {} }
  if (issue.code === 'too_big')
    return { code: issue.origin === 'string' ? 'tooLong' : 'tooBig', values: { max: Number(issue.maximum) } }
  if (issue.code === 'too_small')
    return {
      code: issue.origin === 'string' ? 'tooShort' : 'tooSmall',
      values: { min: Number(issue.minimum) },
    }
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return { code: 'choice', values: {} }
  const isMissing = issue.code === 'invalid_type' && !('input' in issue && issue.input !== undefined)
  return { code: isMissing ? 'required' : 'format', values: {} }
}

/** One sentence, in the user's language, for one thing wrong with one field. */
export function fieldMessage(issue: Issue, locale: Locale): string {
  const { code, values } = fieldWord(issue)
  return translator(locale, 'fields')(code, values as never)
}

/** Field path (`a.b.0`) → first message about it. */
function fieldMessages(error: z.ZodError, locale: Locale): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) fields[issue.path.join('.')] ??= fieldMessage(issue, locale)
  return fields
}

/** A DomainError in the user's language. */
export function failure(error: DomainError, locale: Locale): Failure {
  const t = translator(locale, 'errors')
  const plainT = translator(locale, 'fields')
  const say = (code: FieldCode) =>
    code === 'choice' || code === 'consent' || code === 'required' || code === 'decimal' || code === 'day'
      ? plainT(code)
      : t(code as 'invalid', error.params as never)
  const fields = Object.fromEntries(Object.entries(error.fields).map(([name, code]) => [name, say(code)]))
  const message = t(error.code as 'invalid', error.params as never)
  return { ok: false, code: error.code, message, ...(Object.keys(fields).length ? { fields } : {}) }
}

/**
 * Runs one change behind a door: parses, calls the verb, turns expected failures into a typed result in the language of the form's
 * `locale` field. Everything unexpected (and redirect, notFound, forbidden) is thrown on.
 */
export async function attempt<S extends z.ZodType, T>(
  schema: S,
  raw: Record<string, unknown>,
  change: (input: z.output<S>, locale: Locale) => Promise<T>,
): Promise<Result<T>> {
  const locale = toLocale(raw.locale)
  const parsed = schema.safeParse(raw, { reportInput: true })
  if (!parsed.success) {
    return {
      ok: false,
      code: 'invalid',
      message: translator(locale, 'errors')('invalid'),
      fields: fieldMessages(parsed.error, locale),
    }
  }
  try {
    return { ok: true, value: await change(parsed.data, locale) }
  } catch (error) {
    unstable_rethrow(error)
    if (error instanceof DomainError) return failure(error, locale)
    throw error
  }
}

/** Form fields as a plain record; a repeated field becomes an array. */
export function formRecord(form: FormData): Record<string, unknown> {
  const record: Record<string, unknown> = Object.create(null)
  for (const key of new Set(form.keys())) {
    const all = form.getAll(key)
    record[key] = all.length > 1 ? all : all[0]
  }
  return record
}
