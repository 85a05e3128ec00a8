import { readdirSync, readFileSync } from 'node:fs'

const msPerTick = 10

type Used = { parent: number; group: number; ms: number }

/** Parent, group and CPU milliseconds of a process, its ended children included; null when it has gone meanwhile. */
function read(pid: string): Used | null {
  try {
    // Behind the name in brackets: state, parent, group, … and from the 12th on user, system and the children's ticks.
    const fields = (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '').split(' ').map(Number)
    const ticks = fields.slice(11, 15).reduce((sum, part) => sum + part, 0)
    return { parent: fields[1] ?? 0, group: fields[2] ?? 0, ms: ticks * msPerTick }
  } catch {
    return null
  }
}

/** CPU time in milliseconds that each program has used so far with what it started, by name (the database's backends lead groups of their own). Where there is no /proc, all is 0. */
export function cpuOf(pids: Record<string, number>): Record<string, number> {
  let all: Used[] = []
  try {
    all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (read(name) ?? []) : []))
  } catch {
    // not Linux
  }
  return Object.fromEntries(
    Object.entries(pids).map(([name, pid]) => [
      name,
      all.reduce((sum, { parent, group, ms }) => sum + (group === pid || parent === pid ? ms : 0), 0),
    ]),
  )
}
