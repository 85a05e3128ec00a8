import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { envKeys, parseEnv } from '@/lib/env'
import { root } from '../setup/lock.mjs'
import { ensureBuilt } from '../start/build'
import { auditDependencies } from './audit'
import type { Count } from './commands'
import { countPlaywright, countVitest, part, run, stopCommands } from './commands'
import { ensureBrowser, runBrowserTests } from './e2e'

// `npm test`, `npm test -- unit …`, `npm test -- e2e …`; `npm run verify` is everything but e2e.
const [choice, ...rest] = process.argv.slice(2)
const given = process.env.DATABASE_URL || undefined
const folder = join(root, '.test', randomBytes(4).toString('hex'))
const total: Count = { passed: 0, failed: 0 }

// Neither the shell's nor an .env file's configuration reaches a test: blank where that means "not set".
for (const key of envKeys) {
  delete process.env[key]
  try {
    parseEnv({ [key]: '' })
    process.env[key] = ''
  } catch {
    // a variable with a default of its own
  }
}
// Next shows itself differently when it believes to be elsewhere.
delete (process.env as Record<string, string | undefined>).NODE_ENV

function add({ passed, failed }: Count): void {
  total.passed += passed
  total.failed += failed
}

async function unit(args: string[]): Promise<void> {
  const report = join(folder, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const work = run(['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args], {
    DATABASE_URL: given ?? '',
  })
  await work.finally(() => add(countVitest(report)))
  if (total.passed === 0) throw new Error('no test ran')
}

async function e2e(args: string[]): Promise<void> {
  await ensureBrowser()
  const before = total.passed
  try {
    await runBrowserTests(given, folder, args)
  } finally {
    add(countPlaywright(join(folder, 'playwright.json')))
  }
  if (total.passed === before) throw new Error('no test ran')
}

async function checks(): Promise<void> {
  await part('Format', () => run(['node_modules/@biomejs/biome/bin/biome', 'format', '.']))
  await part('Lint', async () => {
    await run(['node_modules/oxlint/bin/oxlint', '--deny-warnings'])
    await run(['--import', 'tsx', 'scripts/lint/main.ts'])
  })
  await part('Types', async () => {
    await run(['node_modules/next/dist/bin/next', 'typegen'])
    await run(['node_modules/typescript/bin/tsc', '--noEmit'])
  })
  await part('Dependencies', auditDependencies)
}

const build = async () => {
  const unmark = await ensureBuilt()
  process.once('exit', unmark)
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  if (choice === 'unit') return part('Unit and integration tests', () => unit(rest))
  if (choice === 'e2e') {
    await part('Build', build)
    return part('Browser tests', () => e2e(rest))
  }
  if (choice && choice !== '--no-e2e')
    throw new Error(
      `Unknown choice "${choice}": npm test, npm test -- unit [vitest …], npm test -- e2e [playwright …]`,
    )
  await checks()
  await part('Unit and integration tests', () => unit([]))
  await part('Build', build)
  if (!choice) await part('Browser tests', () => e2e([]))
}

let isInterrupted = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const)
  process.on(signal, () => {
    isInterrupted = true
    stopCommands()
  })

const ok = await main().then(
  () => !isInterrupted,
  (error: unknown) => {
    if (total.failed === 0) {
      console.error(error instanceof Error ? error.message : error)
      total.failed += 1
    }
    return false
  },
)
rmSync(folder, { recursive: true, force: true })
console.info(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(ok && total.failed === 0 ? 0 : 1)
