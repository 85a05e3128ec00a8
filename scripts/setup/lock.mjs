import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeProcess, isAlive } from './processes.mjs'

export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)))
/** What set-up remembers of this checkout. */
export const cacheDir = join(root, '.cache')

const readJson = (/** @type {string} */ path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

function tryLock(/** @type {string} */ path) {
  try {
    writeFileSync(path, JSON.stringify(describeProcess(process.pid)), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    return false
  }
}

/**
 * Runs `work` while no other copy started from this checkout does the same kind of work; waits for the other one.
 * The lock of a process that died is taken over.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  mkdirSync(cacheDir, { recursive: true })
  const path = join(cacheDir, `${name}.lock`)
  let told = false
  while (!tryLock(path)) {
    const holder = readJson(path)
    // A file without content is being written this very moment; only a holder that is gone loses the lock.
    if (holder && !isAlive(holder)) {
      rmSync(path, { force: true })
      continue
    }
    if (!told)
      console.info(`Waiting for another copy of this checkout (process ${holder?.pid ?? '?'}): ${name}`)
    told = true
    await new Promise((done) => setTimeout(done, 300))
  }
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}
