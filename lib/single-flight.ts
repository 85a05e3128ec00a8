/** Runs work once per key while it is under way: later callers of the same key share the first one's result or error. */
export function singleFlight<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const flying = new Map<string, Promise<T>>()
  return (key, work) => {
    const running = flying.get(key)
    if (running) return running
    const started = work().finally(() => flying.delete(key))
    flying.set(key, started)
    return started
  }
}

/** Lets at most `places` pieces of work run at once; the rest wait in order. */
export function turnstile(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = places
  const waiting: (() => void)[] = []
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((enter) => waiting.push(enter))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
