import { readdirSync, readFileSync } from 'node:fs'

const msPerTick = 10

/** Group and CPU milliseconds of a process, its ended children included; null when it has gone meanwhile. */
function read(pid: string): { group: number; ms: number } | null {
  try {
    // Behind the name in brackets: state, parent, group, … and from the 12th on user, system and the children's ticks.
    const fields = (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '').split(' ').map(Number)
    const ticks = fields.slice(11, 15).reduce((sum, part) => sum + part, 0)
    return { group: fields[2] ?? 0, ms: ticks * msPerTick }
  } catch {
    return null
  }
}

/** CPU time in milliseconds that each program's group has used so far, by name. Where there is no /proc, all is 0. */
export function cpuOf(pids: Record<string, number>): Record<string, number> {
  let all: { group: number; ms: number }[] = []
  try {
    all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (read(name) ?? []) : []))
  } catch {
    // not Linux
  }
  return Object.fromEntries(
    Object.entries(pids).map(([name, pid]) => [
      name,
      all.reduce((sum, { group, ms }) => sum + (group === pid ? ms : 0), 0),
    ]),
  )
}
