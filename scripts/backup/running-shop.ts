import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from '../setup/processes.mjs'

const read = (path: string) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** Whether a living copy serves the data folder. */
export function isServed(dataDir: string): boolean {
  const text = read(join(dataDir, 'running.json'))
  if (!text) return false
  const { supervisor } = JSON.parse(text) as { supervisor: { pid: number; identity: string | null } }
  return isAlive(supervisor)
}

/** Address of the embedded database of a running copy, from the files its server keeps; null when there is none. */
export function embeddedUrl(dataDir: string): string | null {
  const home = join(dataDir, 'postgres')
  // Lines of the server's pid file: process, folder, start, port, …
  const port = read(join(home, 'cluster/postmaster.pid'))?.split('\n')[3]?.trim()
  const password = read(join(home, 'password'))?.trim()
  return port && password ? `postgresql://millmark:${password}@127.0.0.1:${port}/millmark` : null
}
