import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(path)
    else yield path
  }
}

/** A route's folder below app without its groups: `[locale]/admin/users/[id]`. */
const routeOf = (app: string, path: string) =>
  relative(app, join(path, '..'))
    .split('/')
    .filter((part) => !/^\(.*\)$/.test(part))
    .join('/')

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** The methods a route file exports, whichever way. */
export function methodsOf(text: string): string[] {
  return methods.filter(
    (method) =>
      new RegExp(`^export (async )?(function|const) ${method}\\b`, 'm').test(text) ||
      new RegExp(`^export \\{[^}]*\\b${method}\\b[^}]*\\}`, 'm').test(text),
  )
}

/** Every way into the shop that its files open: pages, route handlers by method, server actions. */
export function doorsOf(root: string): { pages: string[]; routes: string[]; actions: string[] } {
  const app = join(root, 'app')
  const files = [...filesBelow(app)]
  const pages = files.filter((path) => path.endsWith('/page.tsx')).map((path) => routeOf(app, path))
  const routes = files
    .filter((path) => path.endsWith('/route.ts') || path.endsWith('/route.tsx'))
    .flatMap((path) =>
      methodsOf(readFileSync(path, 'utf8')).map((method) => `${method} ${routeOf(app, path)}`),
    )
  const actions = ['app', 'components', 'lib']
    .flatMap((folder) => [...filesBelow(join(root, folder))])
    .filter((path) => /\.tsx?$/.test(path) && !/\/plates\//.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .filter((text) => /^\s*(\/\/[^\n]*\n\s*)*['"]use server['"]/.test(text))
    .flatMap((text) => [...text.matchAll(/^export async function (\w+)/gm)].map(([, name]) => name ?? ''))
  return { pages, routes, actions }
}
