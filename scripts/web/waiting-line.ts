type Options = {
  /** so many are at work at once */
  places: number
  /** nobody waits longer than this, so that a few slow ones hold up nobody for good */
  patienceMs: number
}

/**
 * Lets work in by its turn. A rush of changes is done sooner one after another than all at once: whoever holds what the others want comes
 * back to it between a few others, not between hundreds.
 */
export function createWaitingLine({
  places,
  patienceMs,
}: Options): (work: () => Promise<void>) => Promise<void> {
  const waiting = new Set<() => void>()
  let inside = 0
  const turn = () =>
    new Promise<void>((go) => {
      const enter = () => {
        clearTimeout(timer)
        waiting.delete(enter)
        inside += 1
        go()
      }
      const timer = setTimeout(enter, patienceMs)
      waiting.add(enter)
    })
  return async (work) => {
    if (inside < places) inside += 1
    else await turn()
    try {
      await work()
    } finally {
      inside -= 1
      const [next] = waiting
      if (inside < places) next?.()
    }
  }
}
