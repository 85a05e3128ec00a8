import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/**
 * Clears what a supervisor that was killed left of its server: stops the orphan, or removes the pid file of one that is gone.
 * Only for the holder of the data folder. Returns true when an orphan was stopped.
 */
export async function clearStaleServer(cluster: string): Promise<boolean> {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return false
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  const isOurs = () => commandOf(pid).includes(cluster)
  if (!isOurs()) {
    rmSync(file, { force: true })
    return false
  }
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal)
    for (let i = 0; i < 100 && isOurs(); i++) await wait(100)
  }
  if (isOurs()) throw new Error(`An earlier PostgreSQL (process ${pid}) on ${cluster} does not stop.`)
  return true
}
