import { readFileSync } from 'node:fs'

type Line = { msg: string; requestId?: string; jobName?: string; orderId?: string; err?: { digest?: string } }

/** What the shop has logged so far. */
export function logged(): Line[] {
  return readFileSync(process.env.E2E_LOG ?? '', 'utf8')
    .split('\n')
    .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Line] : []))
}
