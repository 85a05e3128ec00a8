import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive } from './setup/processes.mjs'
import { fail, SetupError } from './setup/progress.mjs'
import { readConfig } from './start/config'

// `npm run restart`: new web and worker processes take over from the running ones, without a lost request.
type Running = {
  supervisor: { pid: number; identity: string | null }
  restart?: { count: number; outcome: string; ok: boolean }
}
const patienceMs = 150_000

async function main(): Promise<void> {
  const { dataDir } = readConfig([])
  const path = join(resolve(dataDir), 'running.json')
  const read = () => {
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as Running
    } catch {
      return null
    }
  }
  const running = read()
  if (!running || !isAlive(running.supervisor)) throw new SetupError(`No shop is running on ${dataDir}.`)
  const before = running.restart?.count ?? 0
  process.kill(running.supervisor.pid, 'SIGHUP')
  const deadline = Date.now() + patienceMs
  while (Date.now() < deadline) {
    await wait(200)
    const restart = read()?.restart
    if (!restart || restart.count <= before) continue
    if (!restart.ok) throw new SetupError(restart.outcome)
    console.info(restart.outcome)
    return
  }
  throw new SetupError(
    'The shop did not say within 150 s whether the new processes have taken over. See its log.',
  )
}

main().catch(fail)
