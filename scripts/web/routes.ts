import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Node = { fixed: Map<string, Node>; any?: Node; rest?: string; route?: string }
export type RouteFinder = (path: string) => string

const node = (): Node => ({ fixed: new Map() })

function add(root: Node, route: string): void {
  let at = root
  for (const part of route.split('/').filter(Boolean)) {
    if (part.startsWith('[...') || part.startsWith('[[...')) {
      at.rest = route
      return
    }
    if (part.startsWith('[')) {
      at.any ??= node()
      at = at.any
    } else {
      const next = at.fixed.get(part) ?? node()
      at.fixed.set(part, next)
      at = next
    }
  }
  at.route = route
}

function match(at: Node, parts: string[], depth: number): string | undefined {
  const part = parts[depth]
  if (part === undefined) return at.route
  const fixed = at.fixed.get(part)
  return (fixed && match(fixed, parts, depth + 1)) ?? (at.any && match(at.any, parts, depth + 1)) ?? at.rest
}

const locales = new Set(['en', 'zh'])

/** Finds the pattern behind a path among the given ones: few values, whatever people ask for. */
export function routeFinder(routes: string[]): RouteFinder {
  const root = node()
  for (const route of routes) add(root, route)
  return (path) => {
    if (path.startsWith('/_next/')) return path.startsWith('/_next/static/') ? '/_next/static' : '/_next'
    const parts = path.split('/').filter(Boolean)
    const found = match(root, parts, 0)
    // `[locale]` takes any first word, but a page exists in two languages only.
    if (!found || (found.startsWith('/[locale]') && !locales.has(parts[0] ?? ''))) return 'unmatched'
    return found
  }
}

/** The finder for the build being served; in dev mode, which has no list of routes, everything is `dev`. */
export function readRoutes(root: string, isDev: boolean): RouteFinder {
  if (isDev) return () => 'dev'
  const text = readFileSync(join(root, '.next/app-path-routes-manifest.json'), 'utf8')
  return routeFinder(Object.values(JSON.parse(text) as Record<string, string>))
}
