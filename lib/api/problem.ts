import { z } from 'zod'
import { appUrl } from '@/lib/env'
import { DomainError, type ErrorCode } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { failure, fieldMessage, fieldWord } from '@/lib/result'
import { model, said } from './described'
import { statusOf } from './problem-status'

export const sources = ['body', 'query', 'path', 'header'] as const
export type Source = (typeof sources)[number]

export const ProblemModel = model(
  'Problem',
  z.object({
    type: said(z.string(), 'Address of the explanation.', '说明所在的地址。'),
    title: said(z.string(), 'The kind of problem, in your language.', '问题的种类，按您的语言。'),
    status: z.int(),
    code: said(z.string(), 'Stable: decide by this, not by the words.', '稳定不变：请依此判断，而非文字。'),
    detail: said(z.string(), 'What is wrong this time, in your language.', '这一次的具体原因，按您的语言。'),
    instance: said(
      z.string(),
      'The request this is about: its X-Request-Id.',
      '对应的请求，即其 X-Request-Id。',
    ),
    errors: said(
      z
        .array(z.object({ in: z.enum(sources), pointer: z.string(), code: z.string(), detail: z.string() }))
        .optional(),
      'Which inputs are wrong; `pointer` is a JSON Pointer within `in`.',
      '哪些输入有误；`pointer` 是 `in` 之内的 JSON Pointer。',
    ),
    values: said(
      z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      'The values within `detail`, e.g. how many are left.',
      '`detail` 中的数值，例如还剩多少件。',
    ),
  }),
  'Why a request was refused (RFC 9457).',
  '请求被拒绝的原因（RFC 9457）。',
)
export type Problem = z.infer<typeof ProblemModel>
type Wrong = NonNullable<Problem['errors']>[number]

/** Input that does not fit its schema; becomes the problem `invalid`, or `notFound` for a path. */
export class InputError extends Error {
  readonly source: Source
  readonly issues: z.core.$ZodIssue[]
  constructor(source: Source, issues: z.core.$ZodIssue[]) {
    super('invalid')
    this.name = 'InputError'
    this.source = source
    this.issues = issues
  }
}

const pointerOf = (path: readonly PropertyKey[]) =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

type Place = { locale: Locale; requestId: string }

function base(code: ErrorCode, detail: string, { locale, requestId }: Place): Problem {
  const status = statusOf(code)
  const title = translator(locale, 'api')(`problems.${status}` as 'problems.500')
  return { type: `${appUrl()}/api/v1/docs#${code}`, title, status, code, detail, instance: requestId }
}

/** Input that does not fit, each wrong field named. */
export function inputProblem({ source, issues }: InputError, place: Place): Problem {
  const t = translator(place.locale, 'errors')
  if (source === 'path') return base('notFound', t('notFound'), place)
  const errors = issues.slice(0, 20).map(
    (issue): Wrong => ({
      in: source,
      pointer: pointerOf(issue.path),
      code: fieldWord(issue).code,
      detail: fieldMessage(issue, place.locale),
    }),
  )
  return { ...base('invalid', t('invalid'), place), errors }
}

/** An expected failure of a verb or of the frame. */
export function domainProblem(error: DomainError, place: Place): Problem {
  const { message, fields } = failure(error, place.locale)
  const errors = Object.entries(fields ?? {}).map(
    ([name, detail]): Wrong => ({
      in: 'body',
      pointer: pointerOf(name.split('.')),
      code: error.fields[name] ?? error.code,
      detail,
    }),
  )
  return {
    ...base(error.code, message, place),
    ...(errors.length ? { errors } : {}),
    ...(Object.keys(error.params).length ? { values: error.params } : {}),
  }
}

/** What nobody expected: the caller gets the reference under which it is logged, and nothing else. */
export function unexpectedProblem(place: Place): Problem {
  return domainProblem(new DomainError('internal', { params: { reference: place.requestId } }), place)
}
