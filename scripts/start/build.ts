import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pinnedNode } from '../setup/install.mjs'
import { cacheDir, root, withLock } from '../setup/lock.mjs'
import { describeProcess, isAlive } from '../setup/processes.mjs'
import { SetupError, step } from '../setup/progress.mjs'

const folders = ['app', 'components', 'lib', 'prisma', 'public']
const rootFile =
  /^(proxy|instrumentation|instrumentation-client|[a-z-]+\.config)\.(ts|mjs)$|^(package-lock|tsconfig)\.json$/
const notBuilt = /^prisma\/(generated|migrations)$|\.test\.tsx?$|^(oxlint|vitest|playwright|prisma)\.config/
const stampPath = join(cacheDir, 'build.json')
const servingDir = join(cacheDir, 'serving')

function* sourceFiles(path: string): Generator<string> {
  if (!existsSync(path)) return
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = join(path, entry.name)
    if (notBuilt.test(relative(root, full))) continue
    if (entry.isDirectory()) yield* sourceFiles(full)
    else yield full
  }
}

/** A fingerprint of everything a build is made from. */
export function sourceHash(): string {
  const hash = createHash('sha256')
  const files = folders.flatMap((folder) => [...sourceFiles(join(root, folder))])
  const roots = readdirSync(root).filter((name) => rootFile.test(name) && !notBuilt.test(name))
  for (const file of [...files, ...roots.sort().map((name) => join(root, name))])
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

const buildId = () => {
  const path = join(root, '.next/BUILD_ID')
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

function isFresh(): boolean {
  const id = buildId()
  if (!id || !existsSync(stampPath)) return false
  const stamp = JSON.parse(readFileSync(stampPath, 'utf8')) as { id: string; hash: string }
  return stamp.id === id && stamp.hash === sourceHash()
}

/** Process ids of living copies that serve this checkout's build. */
function servingCopies(): number[] {
  if (!existsSync(servingDir)) return []
  return readdirSync(servingDir).flatMap((name) => {
    const record = JSON.parse(readFileSync(join(servingDir, name), 'utf8')) as ReturnType<
      typeof describeProcess
    >
    if (isAlive(record)) return record.pid === process.pid ? [] : [record.pid]
    rmSync(join(servingDir, name), { force: true })
    return []
  })
}

function runBuild(): Promise<void> {
  return new Promise((done, broken) => {
    const lines: string[] = []
    const child = spawn(pinnedNode, ['node_modules/next/dist/bin/next', 'build'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => lines.push(...String(chunk).split('\n').filter(Boolean)))
    child.on('error', broken)
    child.on('close', (code) =>
      code === 0
        ? done()
        : broken(new SetupError(`next build failed (${code}):\n\n${lines.slice(-40).join('\n')}`)),
    )
  })
}

/**
 * Builds the shop when its sources changed, never under a copy that is serving, and marks this process as serving.
 * Copies started together wait for one another. Returns the function that takes the mark away.
 */
export async function ensureBuilt(): Promise<() => void> {
  return withLock('build', async () => {
    if (!isFresh()) {
      const others = servingCopies()
      if (others.length)
        throw new SetupError(
          `The sources changed while another copy (process ${others.join(', ')}) serves this checkout's build. Stop it first, or use a second checkout.`,
        )
      await step('Build', async () => {
        const hash = sourceHash()
        await runBuild()
        writeFileSync(stampPath, JSON.stringify({ id: buildId(), hash }))
      })
    }
    mkdirSync(servingDir, { recursive: true })
    const mark = join(servingDir, `${process.pid}.json`)
    writeFileSync(mark, JSON.stringify(describeProcess(process.pid)))
    return () => rmSync(mark, { force: true })
  })
}
