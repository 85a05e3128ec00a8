import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'

/** What work of a dead process gets instead of an answer. */
export class DiedError extends Error {}

type Life = { dead: boolean; statementsLeft: number; diesAfter: boolean }
const lives = new AsyncLocalStorage<Life>()

function textOf(query: unknown): string {
  if (typeof query === 'string') return query
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : ''
}

/**
 * Lets test code die in the middle like a killed process: its next statements never reach the database (an open transaction rolls back),
 * its next calls never leave. What had reached the database or Stripe stands. One process lives at a time; work outside `inProcess` is
 * never touched. `uninstall` gives the database driver back.
 */
export function installProcess() {
  const { query } = pg.Client.prototype
  let life: Life = begin()

  function begin(): Life {
    return { dead: false, statementsLeft: Number.POSITIVE_INFINITY, diesAfter: false }
  }

  pg.Client.prototype.query = function mortal(this: pg.Client, ...args: unknown[]) {
    const own = lives.getStore()
    const run = (given = args) => Reflect.apply(query, this, given)
    const text = textOf(args[0])
    if (!own || /^rollback/i.test(text)) return run()
    const wasDead = own.dead
    if (!wasDead) own.statementsLeft -= 1
    if (!wasDead && own.statementsLeft > 0) return run()
    own.dead = true
    const comesThrough = !wasDead && own.diesAfter && !/^begin/i.test(text)
    const died = new DiedError(comesThrough ? 'after a statement' : 'before a statement')
    const tell = args.at(-1)
    if (typeof tell === 'function') {
      if (comesThrough) return run([...args.slice(0, -1), () => tell(died)])
      setImmediate(() => tell(died))
      return
    }
    // The server rolls back what the dead left open: their connections end with them, while ours go back to the pool.
    if (/^commit/i.test(text) && !comesThrough)
      return Promise.resolve(run(['ROLLBACK'])).then(() => Promise.reject(died))
    if (!comesThrough) return Promise.reject(died)
    return Promise.resolve(run()).then(() => {
      throw died
    })
  } as typeof query

  return {
    /** Runs work as the process that lives now; a dead one is replaced first. */
    inProcess<T>(work: () => Promise<T>): Promise<T> {
      if (life.dead) life = begin()
      return lives.run(life, work)
    },
    /** The process dies at its n-th statement from now, before or after that has run. */
    dieAt(statement: number, after: boolean): void {
      life.statementsLeft = statement
      life.diesAfter = after
    },
    /** Everything on its way is abandoned. */
    kill(): void {
      life.dead = true
    },
    /** A `fetch` that the dead cannot use. */
    fetch: ((input, init) => {
      if (lives.getStore()?.dead) return Promise.reject(new DiedError('after death'))
      return fetch(input, init)
    }) as typeof fetch,
    uninstall(): void {
      pg.Client.prototype.query = query
    },
  }
}

export type ProcessLife = ReturnType<typeof installProcess>
