/** A word as its tokens, in the spelling of `searchQuery`: 运动鞋 is two pairs. */
type Tokens = string[]

const startsAt = (tokens: Tokens, at: number, word: Tokens) =>
  word.length > 0 && word.every((token, index) => tokens[at + index] === token)

/** All tokens of one word, the last one possibly unfinished. */
function whole(word: Tokens, isUnfinished: boolean): string {
  const parts = word.map((token, at) => (isUnfinished && at === word.length - 1 ? `${token}:*` : token))
  return parts.length > 1 ? `(${parts.join(' & ')})` : (parts[0] ?? '')
}

/**
 * All words as a tsquery; the last one may be unfinished, and a word with synonyms is found by any of them. Tokens are letters and digits
 * only (`searchQuery`), so nothing in them can be read as an operator.
 */
export function wordsQuery(tokens: Tokens, synonyms: Tokens[][]): string {
  const parts: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const fits = synonyms.flatMap((group) =>
      group.filter((word) => startsAt(tokens, at, word)).map((word) => ({ group, word })),
    )
    const longest = fits.sort((a, b) => b.word.length - a.word.length)[0]
    const word = longest?.word ?? tokens.slice(at, at + 1)
    const isLast = at + word.length >= tokens.length
    // A word of one group may begin the query's last word: both are looked for.
    const all = longest
      ? [...new Set([whole(word, isLast), ...longest.group.map((other) => whole(other, false))])]
      : [whole(word, isLast)]
    parts.push(all.length > 1 ? `(${all.join(' | ')})` : (all[0] ?? ''))
    at += word.length
  }
  return parts.join(' & ')
}

/** What else a token could mean, best first; empty for one that nothing resembles. A known token means itself. */
export type Meaning = { token: string; meant: string[] }

/** Tokens with slips as a tsquery: each by what it could mean, those that mean nothing left out. Null when too little is left. */
export function nearQuery(meanings: Meaning[]): string | null {
  const known = meanings.filter(({ meant }) => meant.length > 0)
  if (!known.length || known.length * 2 < meanings.length) return null
  return known.map(({ meant }) => (meant.length > 1 ? `(${meant.join(' | ')})` : meant[0])).join(' & ')
}

/** All tokens but one, as a tsquery; null for a single token. */
export function looseQuery(tokens: Tokens): string | null {
  if (tokens.length < 2) return null
  const few = tokens.slice(0, 6)
  return few.map((_, gone) => `(${few.filter((_, at) => at !== gone).join(' & ')})`).join(' | ')
}

/** The words as they were probably meant, for people to read; null when nothing was misspelt. */
export function meantWords(meanings: Meaning[]): string | null {
  const words = meanings.flatMap(({ meant }) => meant[0] ?? [])
  const isChanged = meanings.some(({ token, meant }) => meant[0] !== undefined && meant[0] !== token)
  if (!isChanged || words.length < meanings.length) return null
  return words.reduce((text, word) => {
    const isHan = /\p{Script=Han}$/u.test(text) && /^\p{Script=Han}/u.test(word)
    return text && !isHan ? `${text} ${word}` : `${text}${word}`
  }, '')
}
