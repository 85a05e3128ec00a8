const secrets: [RegExp, string][] = [
  // user:password@ of an address
  [/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, '$1…@'],
  [/\b[\w.+-]+@[\w-]+(\.[\w-]+)+\b/g, '<email>'],
  [/\b((?:sk|rk|pk)_(?:test|live)|whsec|mm[a-z]?_[a-z]+)_[A-Za-z0-9_-]{6,}/g, '$1_…'],
  [/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi, '$1 …'],
  [/\beyJ[\w-]{8,}(\.[\w-]*){1,4}/g, '<token>'],
  [/\b(token|code|password|secret|key)=[^\s&"']+/gi, '$1=…'],
  [/\$argon2[^\s"']+/g, '<hash>'],
]

/** A text without the e-mail addresses, keys, tokens and hashes that third-party errors like to quote. */
export function scrub(text: string): string {
  let clean = text
  for (const [pattern, instead] of secrets) clean = clean.replace(pattern, instead)
  return clean
}

type Logged = {
  type: string
  message: string
  stack?: string
  code?: string
  digest?: string
  cause?: Logged
}

// Prisma quotes the whole call with its arguments, between these words and the last empty line.
const withoutArguments = (text: string) => text.replace(/(Invalid `[^`]+` invocation)[\s\S]*\n\n/, '$1: ')

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** What of a thrown value may stand in a log line. */
export function describeError(error: unknown, depth = 0): Logged {
  if (!(error instanceof Error)) return { type: typeof error, message: scrub(String(error)).slice(0, 500) }
  const { code, digest } = error as { code?: unknown; digest?: unknown }
  const message = scrub(withoutArguments(error.message)).slice(0, 1_000)
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: error.name,
    message,
    ...(frames.length ? { stack: frames.slice(0, 12).join('\n') } : {}),
    ...(textOf(code) ? { code: textOf(code) } : {}),
    ...(textOf(digest) ? { digest: textOf(digest) } : {}),
    ...(error.cause !== undefined && depth < 3 ? { cause: describeError(error.cause, depth + 1) } : {}),
  }
}
