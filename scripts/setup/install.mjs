import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, withLock } from './lock.mjs'
import { SetupError, step } from './progress.mjs'

/** The Node that everything but this set-up runs on. */
export const pinnedNode = join(root, 'node_modules/.bin/node')

/** Refuses a Node that is too old to install with. */
export function checkNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20)
    throw new SetupError(
      `Millmark needs Node 20 or newer to start; this is ${process.version}. See https://nodejs.org`,
    )
}

const readLock = (/** @type {string} */ path) => {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages
  } catch {
    return null
  }
}

/** Why the installed packages are not those of package-lock.json, or null when they are. */
function staleReason() {
  const wanted = readLock('package-lock.json')
  const installed = readLock('node_modules/.package-lock.json')
  if (!wanted)
    throw new SetupError('package-lock.json cannot be read. Restore it: git checkout package-lock.json')
  if (!installed || !existsSync(pinnedNode)) return 'not installed yet'
  for (const [path, entry] of Object.entries(installed))
    if (wanted[path]?.version !== entry.version)
      return `${path.slice(13)} is not the one of package-lock.json`
  for (const [path, entry] of Object.entries(wanted))
    if (path && !entry.optional && !installed[path]) return `${path.slice(13)} is missing`
  return null
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  return new Promise((done, broken) => {
    /** @type {string[]} */
    const lines = []
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        lines.push(...String(chunk).split('\n').filter(Boolean))
        // what went wrong stands at the start, the log's place at the end; npm's manual between them helps nobody
        if (lines.length > 24) lines.splice(12, lines.length - 24)
      })
    child.on('error', broken)
    child.on('close', (code) => (code === 0 ? done(undefined) : broken(new Error(lines.join('\n')))))
  })
}

/** Installs what package-lock.json names when it is missing or different; otherwise does nothing. */
export async function ensureInstalled() {
  if (!staleReason()) return
  await withLock('install', async () => {
    const reason = staleReason()
    if (!reason) return
    await step(`Packages: npm ci, a minute or two on a slow line (${reason})`, async () => {
      try {
        await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
      } catch (error) {
        throw new SetupError(
          `npm ci failed. It said:\n\n${error instanceof Error ? error.message : error}\n\n` +
            'Check the network (or the npm registry in .npmrc) and the free disk space, then start again. ' +
            'Nothing else was changed.',
        )
      }
    })
  })
}
