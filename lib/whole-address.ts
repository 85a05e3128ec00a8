/** What stood behind the ? of a page asked for as a whole (scripts/web/whole-pages.ts): `~` and base64url. Null when it is none of ours. */
export function readWholeAddress(segment: string): Record<string, string[]> | null {
  if (!/^~[A-Za-z0-9_-]{0,2000}$/.test(segment)) return null
  const query: Record<string, string[]> = {}
  const text = Buffer.from(segment.slice(1), 'base64url').toString('utf8')
  for (const [name, value] of new URLSearchParams(text)) query[name] = [...(query[name] ?? []), value]
  return query
}
