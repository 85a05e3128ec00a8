import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { chmod, rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { SetupError } from '../setup/progress.mjs'
import type { Column, Sequence } from './tables'

/** One line of a backup: gzipped JSON lines, so that it can be read without this program. */
export type Line =
  | { kind: 'head'; format: 1; madeAt: string; migrations: string[] }
  | { kind: 'table'; name: string; columns: Column[] }
  /** values as PostgreSQL writes them as text, in the order of the table's columns */
  | { kind: 'row'; values: (string | null)[] }
  | { kind: 'table-end'; name: string; rows: number }
  | ({ kind: 'sequence' } & Sequence)
  | { kind: 'file'; place: 'storage' | 'sandbox'; name: string; data: string }
  | { kind: 'end'; lines: number; sha256: string }

// Rows are by far the most: they go without a word for their kind.
const encode = (line: Line) => JSON.stringify(line.kind === 'row' ? line.values : line)
const decode = (text: string): Line => {
  const value = JSON.parse(text) as Line | (string | null)[]
  return Array.isArray(value) ? { kind: 'row', values: value } : value
}

async function* sealed(lines: AsyncIterable<Line>): AsyncGenerator<string> {
  const hash = createHash('sha256')
  let count = 0
  for await (const line of lines) {
    const text = `${encode(line)}\n`
    hash.update(text)
    count += 1
    yield text
  }
  yield `${encode({ kind: 'end', lines: count, sha256: hash.digest('hex') })}\n`
}

/** Writes a backup readable by its owner only; the whole file or none. */
export async function writeArchive(path: string, lines: AsyncIterable<Line>): Promise<void> {
  const draft = `${path}.part`
  try {
    await pipeline(Readable.from(sealed(lines)), createGzip(), createWriteStream(draft, { mode: 0o600 }))
    await chmod(draft, 0o600)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** The lines of a backup without its seal. */
export async function* readArchive(path: string): AsyncGenerator<Line> {
  const source = createReadStream(path)
  const plain = source.pipe(createGunzip())
  source.on('error', (error) => plain.destroy(error))
  for await (const text of createInterface({ input: plain, crlfDelay: Number.POSITIVE_INFINITY })) {
    const line = decode(text)
    if (line.kind !== 'end') yield line
  }
}

/** Reads a whole backup once and returns its head. Throws a SetupError when it is damaged, cut off or of another format. */
export async function checkArchive(path: string): Promise<Extract<Line, { kind: 'head' }>> {
  const hash = createHash('sha256')
  let count = 0
  let head: Line | undefined
  let end: Line | undefined
  try {
    const plain = createReadStream(path)
    const lines = createInterface({ input: plain.pipe(createGunzip().on('error', () => {})) })
    plain.on('error', (error) => lines.emit('error', error))
    for await (const text of lines) {
      const line = decode(text)
      if (line.kind === 'end') {
        end = line
        break
      }
      head ??= line
      hash.update(`${text}\n`)
      count += 1
    }
  } catch (error) {
    throw new SetupError(`${path} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
  if (head?.kind !== 'head' || head.format !== 1) throw new SetupError(`${path} is no backup of this shop.`)
  if (end?.kind !== 'end' || end.lines !== count || end.sha256 !== hash.digest('hex'))
    throw new SetupError(`${path} is damaged or cut off: its checksum is not the one it was written with.`)
  return head
}
