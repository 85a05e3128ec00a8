const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
// Signs of the script that are no letters (radicals, for one) are no words, and mean something else to Postgres.
const hanRun = /[\p{Script=Han}&&[\p{L}\p{N}]]+/gv
const pieceOf = /[\p{Script=Han}&&[\p{L}\p{N}]]+|\d+(?:\.\d+)+|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+/gv
const maxQueryLength = 200
const maxQueryTokens = 24

/** Full-width forms made plain, lower case, possessives and apostrophes dropped: "Men’s ＸＬ" → "men xl". */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
}

/** Words of a plain text in reading order: Latin words and numbers (1.8 stays one), Chinese cut by the segmenter. */
function cut(text: string): string[] {
  const pieces = text.match(pieceOf) ?? []
  return pieces.flatMap((piece) =>
    /^\p{Script=Han}/u.test(piece) ? [...segmenter.segment(piece)].map(({ segment }) => segment) : [piece],
  )
}

function pairs(han: string): string[] {
  const signs = [...han]
  return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`)
}

/**
 * Text as the search index keeps it: its words in order, then for Chinese also every single sign and every pair of neighbours, once
 * each. A word cut differently here than in a query (运动鞋 or 运动 + 鞋) is found all the same.
 */
export function searchWords(text: string): string {
  const base = plain(text)
  const words = cut(base)
  const runs = base.match(hanRun) ?? []
  const extra = new Set(runs.flatMap((run) => [...pairs(run), ...run]))
  for (const word of words) extra.delete(word)
  return [...words, ...extra].join(' ')
}

/**
 * What must all be found for a query, in the spelling of `searchWords`: plain words; Chinese words longer than two signs as
 * their pairs. Each token is letters and digits only (a number may hold points), so it is safe inside a tsquery. Empty when nothing can
 * be looked for.
 */
export function searchQuery(text: string): string[] {
  const words = cut(plain(text.slice(0, maxQueryLength)))
  const tokens = words.flatMap((word) => (/^\p{Script=Han}{3,}$/u.test(word) ? pairs(word) : [word]))
  return [...new Set(tokens)].slice(0, maxQueryTokens)
}
