import Stripe from 'stripe'

/** So many calls in a row that reach nobody: the rest would only wait for the same silence. */
const deafAfter = 3

/**
 * Does `work` for every row that `readPage` gives, page by page behind the last id, so that rows which fail never keep the later ones
 * from their turn. Ends early only when Stripe cannot be reached at all. Never throws what `work` throws: it is in `errors`.
 */
export async function workThrough<Row extends { id: string }>(
  readPage: (after: string | undefined) => Promise<Row[]>,
  work: (row: Row) => Promise<void>,
): Promise<{ asked: number; errors: unknown[] }> {
  const errors: unknown[] = []
  let [asked, deaf] = [0, 0]
  for (let page = await readPage(undefined); page.length; page = await readPage(page.at(-1)?.id)) {
    for (const row of page) {
      asked++
      try {
        await work(row)
        deaf = 0
      } catch (error) {
        errors.push(error)
        deaf = error instanceof Stripe.errors.StripeConnectionError ? deaf + 1 : 0
        if (deaf === deafAfter) return { asked, errors }
      }
    }
  }
  return { asked, errors }
}
