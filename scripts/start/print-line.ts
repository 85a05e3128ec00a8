import { dim, red } from '../setup/progress.mjs'

type Line = { level: string; msg: string; time?: string } & Record<string, unknown>

function parse(line: string): Line | null {
  if (!line.startsWith('{')) return null
  try {
    const parsed = JSON.parse(line) as Partial<Line>
    return typeof parsed.level === 'string' && typeof parsed.msg === 'string' ? (parsed as Line) : null
  } catch {
    return null
  }
}

const shortId = (id: unknown) => (typeof id === 'string' ? id.slice(0, 8) : undefined)

function words({ msg, time: _time, level: _level, name: _name, requestId, err, ...rest }: Line): string {
  const { method, route, status, ms, ...other } = rest
  const request = msg === 'request' ? [method, route, status, `${ms} ms`] : [msg]
  const facts = Object.entries({
    ...(msg === 'request' ? {} : { route, ms }),
    ...other,
    request: shortId(requestId),
  }).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`]))
  const { type, message, stack } = (err ?? {}) as { type?: string; message?: string; stack?: string }
  const error = err ? `\n${type}: ${message}${stack ? `\n${stack}` : ''}` : ''
  return `${request.join(' ')} ${dim(facts.join(' '))}${error}`
}

const colour = (level: string) => (level === 'error' || level === 'warn' ? red(level) : dim(level))

/**
 * A line of a program as it is shown: in a terminal a short one, otherwise (a service manager, a pipe) the JSON itself, with
 * whatever is no JSON wrapped into it, so that a collector can read every line.
 */
export function formatLine(name: string, line: string, isTerminal: boolean): string {
  if (isTerminal) {
    const parsed = parse(line)
    const text = parsed ? `${colour(parsed.level)} ${words(parsed)}` : line
    return `${dim(`${name.padEnd(6)} │`)} ${text}`
  }
  // Not parsed: at a thousand requests a second that would cost more than the request's share of the log.
  if (line.startsWith('{"level":"') && line.endsWith('}')) return line
  return JSON.stringify({ level: 'info', time: new Date().toISOString(), name, msg: line })
}
