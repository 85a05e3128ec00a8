import type { Operation } from './operation'

type Found = { operation: Operation; params: Record<string, string> }
export type Match = { found: Found | null; allow: string[] }

// What spells no text is no name of anything here.
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return ''
  }
}

const segmentsOf = (path: string) => path.split('/').filter(Boolean)
const isName = (segment: string) => segment.startsWith('{')

function paramsOf(pattern: string[], path: string[]): Record<string, string> | null {
  if (pattern.length !== path.length) return null
  const params: Record<string, string> = {}
  for (const [index, segment] of pattern.entries()) {
    const given = path[index] ?? ''
    if (isName(segment)) params[segment.slice(1, -1)] = given
    else if (segment !== given) return null
  }
  return params
}

/** Finds the operation of a method and a path below /api/v1; a written segment goes before a {name}. `allow` = what the path takes. */
export function createRouter(operations: Operation[]): (method: string, path: string) => Match {
  const routes = operations
    .map((operation) => ({ operation, pattern: segmentsOf(operation.path) }))
    .sort((a, b) => a.pattern.filter(isName).length - b.pattern.filter(isName).length)
  return (method, path) => {
    const segments = segmentsOf(path).map(decoded)
    const wanted = method === 'HEAD' ? 'GET' : method
    const allow = new Set<string>()
    let found: Found | null = null
    for (const { operation, pattern } of routes) {
      const params = paramsOf(pattern, segments)
      if (!params) continue
      allow.add(operation.method)
      if (operation.method === 'GET') allow.add('HEAD')
      if (operation.method === wanted) found ??= { operation, params }
    }
    if (allow.size) allow.add('OPTIONS')
    return { found, allow: [...allow] }
  }
}
