import { randomInt } from 'node:crypto'
import { noSuch } from './api-error'
import { createJournal, readSnapshot, watch } from './journal'
import type { State } from './records'

type Table = 'sessions' | 'intents' | 'charges' | 'refunds' | 'events'

const KIND = {
  sessions: 'checkout.session',
  intents: 'payment_intent',
  charges: 'charge',
  refunds: 'refund',
  events: 'event',
} as const satisfies Record<Table, string>

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

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

function loadState(file: string): State {
  const state = readSnapshot(file)
  if (!state) return emptyState()
  if (state.version !== 1) throw new Error(`${file} is not a payment sandbox snapshot of version 1`)
  return state as unknown as State
}

/** A new id in Stripe's style: prefix and random letters. */
export function mintId(prefix: string, length = 24): string {
  return prefix + Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}

export type Store = ReturnType<typeof createStore>

/** Holds the state, the clock and the snapshot file. `now` is the outer clock in milliseconds. */
export function createStore({ now, stateFile }: { now: () => number; stateFile: string | null }) {
  const plain = stateFile ? loadState(stateFile) : emptyState()
  const { state, take } = stateFile ? watch(plain) : { state: plain, take: () => [] }
  const journal = stateFile ? createJournal(stateFile, plain) : null
  let writing: Promise<void> = Promise.resolve()
  let queued: Promise<void> | null = null

  async function write(): Promise<void> {
    queued = null
    await journal?.write(take())
  }

  return {
    state,
    nowMs: () => now() + state.clockOffsetMs,
    /** The sandbox's time in Unix seconds, as Stripe's objects carry it. */
    nowSeconds: () => Math.floor((now() + state.clockOffsetMs) / 1_000),
    /** The record with this id; throws Stripe's 404 otherwise. */
    get<T extends Table>(table: T, id: string, param?: string): State[T][string] {
      const rows = state[table] as Record<string, State[T][string]>
      const row = Object.hasOwn(rows, id) ? rows[id] : undefined
      if (row === undefined) throw noSuch(KIND[table], id, param)
      return row
    },
    /** Resolves once the state as it is now is on disk; callers that come together share one write. */
    save(): Promise<void> {
      if (!journal) return Promise.resolve()
      if (!queued) {
        queued = writing.then(write)
        writing = queued.catch(() => {})
      }
      return queued
    },
  }
}
