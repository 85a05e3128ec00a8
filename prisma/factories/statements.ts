import pg from 'pg'

/** Counts what the pool sends to the database from now on; `stop` puts everything back. */
export function watchStatements() {
  let seen = 0
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    seen += 1
    return Reflect.apply(query, this, args)
  } as typeof query
  return {
    async count(work: () => Promise<unknown>): Promise<number> {
      const before = seen
      await work()
      return seen - before
    },
    stop() {
      pg.Client.prototype.query = query
    },
  }
}
