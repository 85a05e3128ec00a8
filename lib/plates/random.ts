/** Deterministic numbers in 0..1 (mulberry32): the same text and seed give the same sequence on every machine. */
export function seededRandom(text: string, seed: number): () => number {
  let state = 2166136261 ^ Math.trunc(seed)
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 16777619)
  state = Math.imul(state ^ (state >>> 15), 2246822519)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One of the options, by the next random number. */
export function pick<T>(rand: () => number, options: readonly [T, ...T[]]): T {
  return options[Math.floor(rand() * options.length)] ?? options[0]
}

/** A number between low and high, by the next random number. */
export const between = (rand: () => number, low: number, high: number): number => low + rand() * (high - low)

/** A whole number from low to high, both included, by the next random number. */
export const whole = (rand: () => number, low: number, high: number): number =>
  low + Math.floor(rand() * (high - low + 1))
