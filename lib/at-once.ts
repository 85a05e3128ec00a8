/**
 * Lets in so many at once, and of one person so many, for work that holds much memory. `enter` gives the way out, to be called once, or null
 * where there is no room now. Counted by process.
 */
export function atOnce({ all, each }: { all: number; each: number }) {
  const inside = new Map<string, number>()
  let count = 0
  return {
    enter(person: string): (() => void) | null {
      const own = inside.get(person) ?? 0
      if (count >= all || own >= each) return null
      count += 1
      inside.set(person, own + 1)
      return () => {
        count -= 1
        const left = (inside.get(person) ?? 1) - 1
        if (left) inside.set(person, left)
        else inside.delete(person)
      }
    },
  }
}
