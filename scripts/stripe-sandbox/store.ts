import { randomInt } from 'node:crypto'
import { noSuch } from './api-error'
import { openJournal } from './journal'
import type { State } from './records'

export type Table = 'sessions' | 'intents' | 'charges' | 'refunds' | 'events' | 'replies'

const KIND = {
  sessions: 'checkout.session',
  intents: 'payment_intent',
  charges: 'charge',
  refunds: 'refund',
  events: 'event',
  replies: 'reply',
} as const satisfies Record<Table, string>

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A new id in Stripe's style: prefix and random letters. */
export function mintId(prefix: string, length = 24): string {
  return prefix + Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}

export type Store = ReturnType<typeof createStore>

/**
 * Holds the state, the clock and the journal of both. `now` is the outer clock in milliseconds. Whoever changes a record has it from
 * `get`, gives it to `put` or says so by `touch`: only such records are written by the next `save`.
 */
export function createStore({ now, stateFile }: { now: () => number; stateFile: string | null }) {
  const journal = openJournal(stateFile)
  const { state } = journal

  return {
    state: state as Readonly<State> & Pick<State, 'clockOffsetMs' | 'openingBalances'>,
    nowMs: () => now() + state.clockOffsetMs,
    /** The sandbox's time in Unix seconds, as Stripe's objects carry it. */
    nowSeconds: () => Math.floor((now() + state.clockOffsetMs) / 1_000),
    /** The record with this id, or null. */
    find<T extends Table>(table: T, id: string): State[T][string] | null {
      const rows = state[table] as Record<string, State[T][string]>
      if (!Object.hasOwn(rows, id)) return null
      journal.touch(table, id)
      return rows[id] ?? null
    },
    /** The record with this id; throws Stripe's 404 otherwise. */
    get<T extends Table>(table: T, id: string, param?: string): State[T][string] {
      const row = this.find(table, id)
      if (row === null) throw noSuch(KIND[table], id, param)
      return row
    },
    put<T extends Table>(table: T, id: string, row: State[T][string]): void {
      const rows = state[table] as Record<string, State[T][string]>
      rows[id] = row
      journal.touch(table, id)
    },
    drop(table: Table, id: string): void {
      delete state[table][id]
      journal.touch(table, id)
    },
    touch: journal.touch,
    save: journal.save,
  }
}
