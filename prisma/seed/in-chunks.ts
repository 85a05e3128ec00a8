const chunkSize = 1000

/** Inserts rows a thousand at a time; gives how many there were. */
export async function inChunks<Row>(
  rows: Row[],
  insert: (args: { data: Row[] }) => PromiseLike<{ count: number }>,
): Promise<number> {
  let count = 0
  for (let from = 0; from < rows.length; from += chunkSize)
    count += (await insert({ data: rows.slice(from, from + chunkSize) })).count
  return count
}
