import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { State } from './records'
import type { Table } from './store'

type Head = Pick<State, 'clockOffsetMs' | 'openingBalances'>
/** One save: the records as they are now, null for one that is gone. */
type Entry = { head: Head; rows: [Table, string, unknown][] }

const longestBytes = 64 * 2 ** 20

function emptyState(): State {
  return {
    version: 1,
    clockOffsetMs: 0,
    sessions: {},
    intents: {},
    charges: {},
    refunds: {},
    events: {},
    replies: {},
  }
}

function apply(state: State, { head, rows }: Entry): void {
  Object.assign(state, head)
  for (const [table, id, row] of rows) {
    if (row === null) delete state[table][id]
    else (state[table] as Record<string, unknown>)[id] = row
  }
}

/** The snapshot in the first line, then one line a save. A last line cut off in the middle was never answered for. */
function load(file: string): State {
  if (!existsSync(file)) return emptyState()
  const [first = '', ...lines] = readFileSync(file, 'utf8').split('\n')
  const state: State = JSON.parse(first)
  if (state.version !== 1) throw new Error(`${file} is not a payment sandbox snapshot of version 1`)
  // What does not end in a line break was cut off.
  for (const line of lines.slice(0, -1)) apply(state, JSON.parse(line) as Entry)
  return state
}

/** Keeps the state in a file to which every save adds only what was touched; without a file, in memory only. */
export function openJournal(file: string | null) {
  const state = file ? load(file) : emptyState()
  const touched = new Map<string, [Table, string]>()
  let bytes = 0
  let writing: Promise<void> = Promise.resolve()
  let queued: Promise<void> | null = null

  function writeWhole(path: string): void {
    touched.clear()
    bytes = 0
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(`${path}.part`, `${JSON.stringify(state)}\n`, { mode: 0o600 })
    renameSync(`${path}.part`, path)
  }

  async function write(path: string): Promise<void> {
    queued = null
    if (bytes > longestBytes) return writeWhole(path)
    const rows: Entry['rows'] = [...touched.values()].map(([table, id]) => [
      table,
      id,
      Object.hasOwn(state[table], id) ? state[table][id] : null,
    ])
    touched.clear()
    const { clockOffsetMs, openingBalances } = state
    const line = `${JSON.stringify({ head: { clockOffsetMs, openingBalances }, rows } satisfies Entry)}\n`
    bytes += line.length
    await appendFile(path, line)
  }

  if (file) writeWhole(file)
  return {
    state,
    /** The record is new, changed or gone since the last save. */
    touch(table: Table, id: string): void {
      if (file) touched.set(`${table} ${id}`, [table, id])
    },
    /** Resolves once what was touched is on disk as it is now; callers that come together share one write. */
    save(): Promise<void> {
      if (!file) return Promise.resolve()
      if (!queued) {
        queued = writing.then(() => write(file))
        writing = queued.catch(() => {})
      }
      return queued
    },
  }
}
