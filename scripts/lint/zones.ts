/** The domains, lowest first: a domain imports only lower ones. The import zones below are made from this list. */
export const ranks = [
  'accounts',
  'belts',
  'factories',
  'catalog',
  'quality',
  'discovery',
  'campaigns',
  'cart',
  'orders',
  'payments',
  'checkout',
  'fulfilment',
  'recalls',
  'reviews',
  'protection',
  'live',
  'insights',
  'programmes',
  'notifications',
  'privacy',
]

/** Folders of lib that are no domain and belong to none. */
export const libFolders = ['i18n', 'plates', 'api']

/** The few files of a domain that stand at its edge to the browser: session, sign-in, cart cookie. They may know Next. */
export const edges = [
  'lib/accounts/viewer',
  'lib/accounts/authentication',
  'lib/accounts/session-cookies',
  'lib/accounts/wechat-provider',
  'lib/cart/guest-cookie',
  'lib/cart/guest-cart',
]

type Place = {
  layer: 'app' | 'components' | 'ui' | 'lib' | 'domain' | 'scripts' | 'prisma' | 'e2e' | 'root'
  domain?: string
  /** what a file inside a domain is: a word of the vocabulary, or the name of its verb */
  file?: string
}

/** The closed vocabulary of lib/<domain>; `order-rules.ts` and `queries-cards.ts` are such files of a part. All other files are verbs. */
export const vocabulary = ['schema', 'rules', 'tags', 'queries', 'actions']

function kindOf(name: string): string {
  const base = name.replace(/\.tsx?$/, '')
  return (
    vocabulary.find((word) => base === word || base.endsWith(`-${word}`) || base.startsWith(`${word}-`)) ??
    base
  )
}

/** Where a file of the project stands; the path is relative to the root. */
export function placeOf(path: string): Place {
  const [top = '', second = '', third = ''] = path.split('/')
  if (top === 'components') return { layer: second === 'ui' ? 'ui' : 'components', domain: second }
  if (top === 'lib' && ranks.includes(second)) return { layer: 'domain', domain: second, file: kindOf(third) }
  if (top === 'app' || top === 'lib' || top === 'scripts' || top === 'prisma' || top === 'e2e')
    return { layer: top }
  return { layer: 'root' }
}

/** The project path an import names, or null when it names a package. */
export function resolveImport(from: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2)
  if (!specifier.startsWith('.')) return null
  const parts = from.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

const isIo = (specifier: string) => specifier.startsWith('node:') && specifier !== 'node:crypto'
const isPackage = (specifier: string, name: string) => specifier === name || specifier.startsWith(`${name}/`)

function packageProblem(from: Place, specifier: string, isEdge: boolean): string | null {
  if (from.layer !== 'domain') return null
  const isNext =
    isPackage(specifier, 'next') || isPackage(specifier, 'next-auth') || isPackage(specifier, 'next-intl')
  if (from.file === 'schema' && specifier !== 'zod') return 'schema.ts imports zod only'
  if (from.file === 'tags') return 'tags.ts imports nothing'
  if (from.file === 'rules' && (isNext || specifier === 'server-only' || isIo(specifier)))
    return 'rules.ts is pure: no framework and no IO'
  if (isNext && !isEdge && from.file !== 'queries' && from.file !== 'actions')
    return 'a verb knows nothing of Next: its door is actions.ts, its reads are queries.ts'
  return null
}

// Pure modules of lib that rules and schemas may lean on.
const pureLib =
  /^lib\/(money|dates|errors|text-input|image-urls|carriers|countries|i18n\/(locales|text))$|^prisma\/generated\/enums$/

function insideProblem(from: Place, path: string, to: Place): string | null {
  if (from.file === 'tags') return 'tags.ts imports nothing'
  if (from.file === 'schema') {
    const isFine = pureLib.test(path) || (to.layer === 'domain' && to.file === 'schema')
    return isFine ? null : 'schema.ts imports zod only (and other schemas)'
  }
  if (from.file === 'rules') {
    const isFine =
      pureLib.test(path) || (to.layer === 'domain' && (to.file === 'schema' || to.file === 'rules'))
    return isFine ? null : 'rules.ts is pure: it imports schemas and other rules'
  }
  return null
}

function layerProblem(from: Place, to: Place): string | null {
  const below: Record<Place['layer'], Place['layer'][]> = {
    app: ['app', 'components', 'ui', 'lib', 'domain', 'prisma'],
    components: ['components', 'ui', 'lib', 'domain'],
    ui: ['ui', 'lib'],
    domain: ['domain', 'lib', 'prisma'],
    lib: ['lib', 'prisma'],
    prisma: ['prisma', 'lib', 'domain'],
    scripts: ['scripts', 'lib', 'domain', 'prisma'],
    e2e: ['e2e', 'lib', 'domain', 'prisma', 'scripts'],
    root: ['root', 'app', 'components', 'ui', 'lib', 'domain', 'prisma', 'scripts', 'e2e'],
  }
  if (below[from.layer].includes(to.layer)) return null
  if (from.layer === 'ui' && to.layer === 'domain') return 'components/ui knows no domain'
  return `${from.layer} must not import ${to.layer}: imports point app → components → lib/<domain> → lib`
}

/**
 * Why this import is against the house's rules, or null. Tests may import anything; a type counts for the
 * direction, but makes nothing impure. `from` is relative to the root.
 */
export function importProblem(from: string, specifier: string, isType = false): string | null {
  // Factories are test code that several tests share.
  if (/\.test\.tsx?$/.test(from) || from.startsWith('prisma/factories/')) return null
  const here = placeOf(from)
  const path = resolveImport(from, specifier)
  if (path === null)
    return isType ? null : packageProblem(here, specifier, edges.includes(from.replace(/\.tsx?$/, '')))
  const there = placeOf(path)
  const problem =
    layerProblem(here, there) ??
    (here.layer === 'domain' && !isType ? insideProblem(here, path, there) : null)
  if (problem) return problem
  if (here.layer !== 'domain' || there.layer !== 'domain' || here.domain === there.domain) return null
  const [mine, theirs] = [ranks.indexOf(here.domain ?? ''), ranks.indexOf(there.domain ?? '')]
  if (theirs < mine) return null
  return `${here.domain} ranks below ${there.domain}: news travels up as an event row, never as an import`
}
