import { readFileSync } from 'node:fs'

type Line = { msg: string; requestId?: string; jobName?: string; orderId?: string; err?: { digest?: string } }

/** The shop's output so far. Throws when the run does not say where it is: what is not read is not searched. */
export function readLog(): string {
  const path = process.env.E2E_LOG
  if (!path) throw new Error('E2E_LOG is not set')
  return readFileSync(path, 'utf8')
}

/** What the shop has logged so far. */
export function logged(): Line[] {
  return readLog()
    .split('\n')
    .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Line] : []))
}
