import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describeProcess, isAlive } from '../setup/processes.mjs'
import { SetupError } from '../setup/progress.mjs'

type ProcessRecord = { pid: number; identity: string | null }
export type Restart = { count: number; outcome: string; ok: boolean }
type Running = { supervisor: ProcessRecord; children: ProcessRecord[]; restart?: Restart }
export type Claim = {
  /** which processes are ours, and how the last restart ended */
  note(pids: number[], restart?: Restart): void
  release(): void
  orphans: number
}

function read(path: string): Running | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Running
  } catch {
    return null
  }
}

const signalGroup = (pid: number, signal: NodeJS.Signals) => {
  try {
    process.kill(-pid, signal)
  } catch {
    // it has gone meanwhile
  }
}

/** Stops whole process groups whose supervisor was killed. */
async function stopOrphans(records: ProcessRecord[]): Promise<number> {
  const orphans = records.filter(isAlive)
  for (const { pid } of orphans) signalGroup(pid, 'SIGTERM')
  for (let i = 0; i < 50 && orphans.some(isAlive); i++) await wait(100)
  for (const { pid } of orphans.filter(isAlive)) signalGroup(pid, 'SIGKILL')
  return orphans.length
}

/**
 * Makes this process the one that serves the data folder; cleans up after one that was killed.
 * Throws when a living copy holds the folder.
 */
export async function claimDataDir(dataDir: string): Promise<Claim> {
  mkdirSync(dataDir, { recursive: true })
  const path = join(dataDir, 'running.json')
  const earlier = read(path)
  if (earlier && isAlive(earlier.supervisor))
    throw new SetupError(
      `Another copy (process ${earlier.supervisor.pid}) already serves ${dataDir}. Stop it, or start this one with another DATA_DIR and PORT.`,
    )
  const orphans = await stopOrphans(earlier?.children ?? [])
  const supervisor = describeProcess(process.pid)
  let last: Restart | undefined
  const note = (pids: number[], restart = last) => {
    last = restart
    const running: Running = { supervisor, children: pids.map(describeProcess), restart }
    writeFileSync(`${path}.new`, JSON.stringify(running), { mode: 0o600 })
    renameSync(`${path}.new`, path)
  }
  note([])
  return { note, orphans, release: () => rmSync(path, { force: true }) }
}
