import pg from 'pg'

const textOf = (asked: unknown) =>
  typeof asked === 'string' ? asked : ((asked as { text?: string } | null)?.text ?? '')

/** Notes what is sent to the database from now on; `stop` puts everything back. */
export function watchStatements() {
  const seen: string[] = []
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function noted(this: pg.Client, ...args: unknown[]) {
    seen.push(textOf(args[0]).replace(/\s+/g, ' ').trim())
    return Reflect.apply(query, this, args)
  } as typeof query
  const sent = async (work: () => Promise<unknown>): Promise<string[]> => {
    const before = seen.length
    await work()
    return seen.slice(before)
  }
  return {
    /** The statements that `work` sent, in their order. */
    sent,
    count: async (work: () => Promise<unknown>): Promise<number> => (await sent(work)).length,
    stop() {
      pg.Client.prototype.query = query
    },
  }
}
