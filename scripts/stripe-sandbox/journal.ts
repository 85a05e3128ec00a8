import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

type Row = Record<string, unknown>
/** One change: a row of a table (null = gone), or a field of the state itself. */
type Entry = [table: string, id: string, row: unknown] | [field: string, value: unknown]

const COMPACT_BYTES = 32_000_000
const isTable = (value: unknown): value is Row => typeof value === 'object' && value !== null

/**
 * Watches a state of tables of rows: whatever is set or deleted in it, in a table or in a row is noted. Rows are watched one level deep.
 * `take` gives the changes since it was last asked, as they are now.
 */
export function watch<S extends object>(plain: S): { state: S; take(): Entry[] } {
  const dirty = new Map<string, [string] | [string, string]>()
  const seen = new WeakMap<object, object>()
  const note = (...path: [string] | [string, string]) => void dirty.set(path.join('\n'), path)

  function wrap(
    target: Row,
    onSet: (key: string) => void,
    inner?: (key: string, value: Row) => unknown,
  ): Row {
    const known = seen.get(target)
    if (known) return known as Row
    const proxy = new Proxy(target, {
      get(row, key) {
        const value = Reflect.get(row, key)
        return inner && typeof key === 'string' && isTable(value) ? inner(key, value) : value
      },
      set(row, key, value) {
        onSet(String(key))
        return Reflect.set(row, key, value)
      },
      deleteProperty(row, key) {
        onSet(String(key))
        return Reflect.deleteProperty(row, key)
      },
    })
    seen.set(target, proxy)
    return proxy
  }

  const state = wrap(
    plain as Row,
    (field) => note(field),
    (name, table) =>
      wrap(
        table,
        (id) => note(name, id),
        (id, row) => wrap(row, () => note(name, id)),
      ),
  )
  return {
    state: state as S,
    take() {
      const entries = [...dirty.values()].map(([table, id]): Entry => {
        const value = (plain as Row)[table]
        return id === undefined ? [table, value] : [table, id, isTable(value) ? (value[id] ?? null) : null]
      })
      dirty.clear()
      return entries
    },
  }
}

function replay(state: Row, text: string): void {
  for (const line of text.split('\n')) {
    let entry: Entry
    try {
      entry = JSON.parse(line)
    } catch {
      // The process died while it wrote this one; nobody was answered on the strength of it.
      continue
    }
    const [table, key, row] = entry
    const rows = state[table]
    if (entry.length === 2) state[table] = key
    else if (isTable(rows) && row === null) delete rows[String(key)]
    else if (isTable(rows)) rows[String(key)] = row
  }
}

/** Reads a snapshot and what was journalled after it, and makes one new snapshot of both. Null when there is none. */
export function readSnapshot(file: string): Row | null {
  if (!existsSync(file)) {
    rmSync(`${file}.log`, { force: true })
    return null
  }
  const state: Row = JSON.parse(readFileSync(file, 'utf8'))
  if (!existsSync(`${file}.log`)) return state
  replay(state, readFileSync(`${file}.log`, 'utf8'))
  writeFileSync(`${file}.part`, JSON.stringify(state), { mode: 0o600 })
  renameSync(`${file}.part`, file)
  rmSync(`${file}.log`)
  return state
}

/** Keeps a snapshot with a journal of changes beside it, so that a change costs its own size and not the whole state's. */
export function createJournal(file: string, state: object) {
  let bytes = Number.POSITIVE_INFINITY
  return {
    /** Makes the changes durable. The first call, and one now and then, writes the whole state instead. */
    async write(entries: Entry[]): Promise<void> {
      const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
      const whole = bytes > COMPACT_BYTES ? JSON.stringify(state) : null
      if (whole === null) {
        bytes += lines.length
        if (lines) await appendFile(`${file}.log`, lines, { mode: 0o600 })
        return
      }
      await mkdir(dirname(file), { recursive: true })
      // Journalled first: whoever replays an old journal on the new snapshot ends at the same state.
      if (existsSync(file)) await appendFile(`${file}.log`, lines, { mode: 0o600 })
      await writeFile(`${file}.part`, whole, { mode: 0o600 })
      await rename(`${file}.part`, file)
      await rm(`${file}.log`, { force: true })
      bytes = 0
    },
  }
}
