import { edges, libFolders, ranks, vocabulary } from './zones'

const folders = ['.ci', '.github', 'app', 'components', 'docs', 'e2e', 'lib', 'prisma', 'public', 'scripts']
const rootFiles = new Set([
  '.editorconfig',
  '.env.example',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  '.nvmrc',
  'biome.json',
  'CONTRIBUTING.md',
  'DECISIONS.md',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'LICENSE',
  'package-lock.json',
  'package.json',
  'proxy.ts',
  'README.md',
  'SECURITY.md',
  'tsconfig.json',
])
const config = /^[a-z]+\.config\.(ts|mjs)$/
const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
/** a folder of app: [locale], [...slug], (shop), @modal or plain */
const routeFolder = /^(\[{1,2}(\.{3})?[a-z][A-Za-z0-9]*\]{1,2}|\([a-z-]+\)|@[a-z-]+|_[a-z-]+)$/
const drawers = /^(utils?|helpers?|common|misc)$/
const moduleFile = /\.(tsx?|mjs|jsx?)$/

function nameProblem(path: string): string | null {
  if (/^prisma\/migrations\/\d{14}_[a-z0-9_]+\/migration\.sql$/.test(path)) return null
  if (path === 'prisma/migrations/migration_lock.toml') return null
  const parts = path.split('/')
  for (const part of parts) {
    if (part.includes('-sandbox') || kebab.test(part)) continue
    if (parts[0] === 'app' && routeFolder.test(part)) continue
    return `"${part}" is not kebab-case`
  }
  const drawer = parts.find((part) => drawers.test(part.replace(/\..*$/, '')))
  if (drawer) return `"${drawer}" says nothing: name what it holds`
  const file = parts.at(-1) ?? ''
  if (/^index\.(tsx?|mjs|jsx?)$/.test(file)) return 'no barrels: import the file that has it'
  return null
}

function domainProblem(path: string): string | null {
  const [top, folder = '', ...rest] = path.split('/')
  if (top !== 'lib' || rest.length === 0) return null
  if (!ranks.includes(folder))
    return libFolders.includes(folder) ? null : `lib/${folder} is no domain: rank it in scripts/lint/zones.ts`
  if (rest.length > 1) return 'a domain has no folders inside'
  const name = (rest[0] ?? '').replace(/\.test(?=\.)/, '').replace(/\.tsx?$/, '')
  if (path.endsWith('.tsx')) return 'JSX lives in components'
  return vocabulary.includes(name) || name.includes('-') || edges.includes(path.replace(/\.tsx?$/, ''))
    ? null
    : `"${name}" is neither a word of the vocabulary (${vocabulary.join(', ')}) nor a verb-noun`
}

/** Why a file may not have this place or name (path relative to the root), or null. */
export function pathProblem(path: string): string | null {
  const [top = '', ...rest] = path.split('/')
  if (rest.length === 0) {
    if (rootFiles.has(path) || config.test(path)) return null
    return 'the top level is closed: see the tree in the README'
  }
  if (!folders.includes(top)) return `the top level is closed: there is no place for ${top}/`
  if (top === 'docs' || top === 'public') return kebab.test(rest.at(-1) ?? '') ? null : 'not kebab-case'
  return nameProblem(path) ?? domainProblem(path)
}

/** Why the text of a file breaks a rule that the linter cannot express, or null. */
export function textProblem(path: string, text: string): string | null {
  const isDomain = path.startsWith('lib/') && ranks.includes(path.split('/')[1] ?? '')
  if (isDomain && /(^|[/-])actions\.ts$/.test(path)) {
    if (!/^(\/\/[^\n]*\n|\/\*[\s\S]*?\*\/\s*)*['"]use server['"]/.test(text))
      return "actions.ts starts with 'use server'"
    const exported = [...text.matchAll(/^export (?!async function \w+Action\b|type )(.+)$/gm)]
    if (exported[0]) return `actions.ts exports doors named …Action only, not "${exported[0][1]}"`
  }
  if (isDomain && /(^|[/-])queries\.ts$/.test(path) && !/import ['"]server-only['"]/.test(text))
    return "queries.ts imports 'server-only'"
  if (moduleFile.test(path) && /\b(it|test|describe)\.only\(/.test(text))
    return 'a focused test hides the others'
  if (path.startsWith('e2e/') && /\btest(\.describe)?\.(skip|fixme)\(/.test(text))
    return 'a skipped test proves nothing'
  return null
}

type Messages = { [key: string]: string | Messages }

function keysOf(messages: Messages, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`),
  )
}

/** Keys that only one of the two languages has, each with the language that lacks it. */
export function missingMessages(en: Messages, zh: Messages): string[] {
  const [english, chinese] = [new Set(keysOf(en)), new Set(keysOf(zh))]
  return [
    ...[...english].filter((key) => !chinese.has(key)).map((key) => `zh lacks ${key}`),
    ...[...chinese].filter((key) => !english.has(key)).map((key) => `en lacks ${key}`),
  ]
}
