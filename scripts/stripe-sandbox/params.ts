import { badParam } from './api-error'
import type { Raw } from './form-body'

/** How one request parameter is checked and read; `path` is its name as Stripe writes it (`a[b][0]`). */
export interface Param<T> {
  read(raw: Raw | undefined, path: string): T
}

/** What a table of parameters reads to. */
export type Values<F> = { [K in keyof F]: F[K] extends Param<infer T> ? T : never }

/** A table whose names and value types are those of an SDK params type: the SDK judges the sandbox. */
export type FieldsOf<T> = { [K in keyof T]?: Param<T[K] | undefined> }

function optional<T>(read: (raw: Raw, path: string) => T): Param<T | undefined> {
  return { read: (raw, path) => (raw === undefined ? undefined : read(raw, path)) }
}

function asText(raw: Raw, path: string): string {
  if (typeof raw !== 'string') throw badParam(path, `Invalid string: ${path}`, 'parameter_invalid_string')
  if (raw !== '') return raw
  const unset = 'We assume empty values are an attempt to unset a parameter'
  const message = `You passed an empty string for '${path}'. ${unset}; however '${path}' cannot be unset.`
  throw badParam(path, message, 'parameter_invalid_empty')
}

function asBranch(raw: Raw, path: string, kind: 'object' | 'array'): { [key: string]: Raw } {
  if (typeof raw === 'string') throw badParam(path, `Invalid ${kind}`, `parameter_invalid_${kind}`)
  return raw
}

/** Refuses the call with `parameter_missing` when the parameter is absent. */
export function required<T>(param: Param<T | undefined>): Param<T> {
  return {
    read: (raw, path) => {
      const value = param.read(raw, path)
      if (value === undefined) throw badParam(path, `Missing required param: ${path}.`, 'parameter_missing')
      return value
    },
  }
}

export function string(max = 5_000): Param<string | undefined> {
  return optional((raw, path) => {
    const text = asText(raw, path)
    if (text.length <= max) return text
    throw badParam(path, `Invalid string: must be at most ${max} characters`, 'parameter_invalid_string')
  })
}

export function integer(
  min = Number.MIN_SAFE_INTEGER,
  max = Number.MAX_SAFE_INTEGER,
): Param<number | undefined> {
  return optional((raw, path) => {
    const text = asText(raw, path)
    const value = Number(text)
    if (!/^-?\d{1,15}$/.test(text))
      throw badParam(path, `Invalid integer: ${text}`, 'parameter_invalid_integer')
    if (value >= min && value <= max) return value
    const bound = value < min ? `greater than or equal to ${min}` : `less than or equal to ${max}`
    throw badParam(path, `This value must be ${bound}.`, 'parameter_invalid_integer')
  })
}

export function boolean(): Param<boolean | undefined> {
  return optional((raw, path) => {
    if (raw === 'true' || raw === 'false') return raw === 'true'
    throw badParam(path, `Invalid boolean: ${String(raw)}`, 'parameter_invalid_boolean')
  })
}

export function oneOf<const T extends string>(...values: T[]): Param<T | undefined> {
  return optional((raw, path) => {
    const text = asText(raw, path)
    const value = values.find((allowed) => allowed === text)
    if (value === undefined) throw badParam(path, `Invalid ${path}: must be one of ${values.join(', ')}`)
    return value
  })
}

export function url(): Param<string | undefined> {
  return optional((raw, path) => {
    const text = asText(raw, path)
    const probe = URL.parse(text.replaceAll('{CHECKOUT_SESSION_ID}', 'id'))
    if (probe && ['http:', 'https:'].includes(probe.protocol)) return text
    throw badParam(path, 'Not a valid URL', 'url_invalid')
  })
}

export function object<F extends Record<string, Param<unknown>>>(fields: F): Param<Values<F> | undefined> {
  return optional((raw, path) => {
    const values = asBranch(raw, path, 'object')
    const nameOf = (key: string) => (path === '' ? key : `${path}[${key}]`)
    const unknown = Object.keys(values)
      .filter((key) => !Object.hasOwn(fields, key))
      .map(nameOf)
    if (unknown.length > 0) {
      const noun = unknown.length === 1 ? 'parameter' : 'parameters'
      throw badParam(unknown[0] ?? '', `Received unknown ${noun}: ${unknown.join(', ')}`, 'parameter_unknown')
    }
    const read = Object.entries(fields).map(([key, param]) => [key, param.read(values[key], nameOf(key))])
    return Object.fromEntries(read) as Values<F>
  })
}

export function list<T>(item: Param<T | undefined>, max = 100): Param<T[] | undefined> {
  return optional((raw, path) => {
    const values = asBranch(raw, path, 'array')
    const keys = Object.keys(values).sort((a, b) => Number(a) - Number(b))
    const inOrder = keys.every((key, index) => key === String(index))
    if (!inOrder) throw badParam(path, 'Invalid array', 'parameter_invalid_array')
    if (keys.length > max) throw badParam(path, `Array is too long: at most ${max} entries`)
    return keys.map((key) => required(item).read(values[key], `${path}[${key}]`))
  })
}

/** Stripe's metadata: up to 50 keys of 40 characters, values of 500; an empty value means "unset". */
export function metadata(): Param<Record<string, string> | undefined> {
  return optional((raw, path) => {
    if (raw === '') return {}
    const entries = Object.entries(asBranch(raw, path, 'object'))
    if (entries.length > 50) throw badParam(path, 'You cannot have more than 50 metadata keys')
    const kept = entries.filter(([, value]) => value !== '')
    for (const [key, value] of kept) {
      const at = `${path}[${key}]`
      if (key.length > 40) throw badParam(at, 'Metadata keys can have up to 40 characters')
      if (asText(value, at).length > 500) throw badParam(at, 'Metadata values can have up to 500 characters')
    }
    return Object.fromEntries(kept) as Record<string, string>
  })
}

/** A parameter of the real API that the sandbox leaves out; passing it is an error, never silently ignored. */
export function unsupported(): Param<undefined> {
  return {
    read: (raw, path) => {
      if (raw === undefined) return undefined
      const message = `The payment sandbox does not support '${path}', although Stripe's API knows it.`
      throw badParam(path, message, 'sandbox_unsupported')
    },
  }
}
