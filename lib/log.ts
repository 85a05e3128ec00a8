import { type DestinationStream, destination, type Logger, pino, stdTimeFunctions } from 'pino'
import { env } from './env'
import { describeError, scrub } from './log-scrub'
import { requestContext } from './request-context'

type Level = 'debug' | 'info' | 'warn' | 'error'
/** Ids, counts and states; never a name, an address, a text of a person or a secret. `error` takes whatever was thrown. */
export type LogFields = { error?: unknown } & Record<string, unknown>

const key = Symbol.for('millmark.log')
const holder = globalThis as typeof globalThis & { [key]?: { root: Logger; name: string } }

// A second line of defence: callers do not log these, and when one does, its value does not get out.
const never = [
  'password|token|secret|key|authorization|cookie|email|phone|address|body|recipient'.split('|'),
].flatMap((names) => names.flatMap((name) => [name, `*.${name}`]))

function create(name: string, stream: DestinationStream): Logger {
  return pino(
    {
      level: env().LOG_LEVEL,
      base: { name },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      messageKey: 'msg',
      mixin: () => ({ ...requestContext() }),
      redact: { paths: never, censor: '…' },
    },
    stream,
  )
}

/** Names this process in its lines and says where they go; the default is standard output, written without waiting. */
export function openLog(
  name: string,
  stream: DestinationStream = destination({ dest: 1, sync: false }),
): void {
  holder[key] = { name, root: create(name, stream) }
}

function write(level: Level, msg: string, fields: LogFields = {}): void {
  if (!holder[key]) openLog('app')
  const { error, ...rest } = fields
  const all = 'error' in fields ? { ...rest, err: describeError(error) } : rest
  holder[key]?.root[level](all, scrub(msg))
}

/** One line of JSON about what happened, with the id of the request or job it happened in. */
export const log = {
  debug: (msg: string, fields?: LogFields) => write('debug', msg, fields),
  info: (msg: string, fields?: LogFields) => write('info', msg, fields),
  warn: (msg: string, fields?: LogFields) => write('warn', msg, fields),
  error: (msg: string, fields?: LogFields) => write('error', msg, fields),
}
