/** What stands behind the ? of an address, as Next hands it over. */
export type Query = Record<string, string | string[] | undefined>

// Control characters never come from a person, and Postgres cannot take NUL.
const controls = /[\u0000-\u001f\u007f\ufffe\uffff]/g

/** One text of the query, trimmed and cut to `max` characters; '' when absent. */
export function readText(query: Query, name: string, max = 100): string {
  const value = query[name]
  const text = Array.isArray(value) ? value[0] : value
  return (text ?? '').replace(controls, ' ').trim().slice(0, max)
}

/** A value of the query that is one of the choices, else null. */
export function readChoice<C extends string>(query: Query, name: string, choices: readonly C[]): C | null {
  const text = readText(query, name)
  return choices.find((choice) => choice === text) ?? null
}

/** The page asked for: 1 to 10,000, 1 when it makes no sense. */
export function readPage(query: Query): number {
  const page = Number(readText(query, 'page', 5))
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1
}

/** A day written 2026-11-21 as the first and last instant of it in China time, or null. */
export function readDay(query: Query, name: string): { iso: string; from: Date; until: Date } | null {
  const iso = readText(query, name, 10)
  if (!/^20\d\d-\d\d-\d\d$/.test(iso)) return null
  const from = new Date(`${iso}T00:00:00+08:00`)
  if (Number.isNaN(from.getTime())) return null
  return { iso, from, until: new Date(from.getTime() + 86_400_000) }
}

/** An address with these values behind the ?; empty ones are left out. */
export function hrefWith(
  path: string,
  values: Record<string, string | number | boolean | null | undefined>,
): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== undefined && value !== '' && value !== false)
      search.set(name, String(value))
  }
  const text = search.toString()
  return text ? `${path}?${text}` : path
}

/** Whether a text can be a slug of this shop. What stands in an address may be anything, NUL included, which the database refuses. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,100}$/.test(text)
}

/** Whether a text can be the id of a row: what is asked of it before the database is. */
export function isRowId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)
}
