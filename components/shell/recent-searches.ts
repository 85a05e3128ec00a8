const key = 'millmark:searches'
const kept = 6

/** What was searched for in this browser lately, the last first. It never leaves the browser. */
export function recentSearches(): string[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(list) ? list.filter((text) => typeof text === 'string').slice(0, kept) : []
  } catch {
    return []
  }
}

export function rememberSearch(text: string): void {
  const words = text.trim()
  if (!words) return
  try {
    localStorage.setItem(
      key,
      JSON.stringify([words, ...recentSearches().filter((old) => old !== words)].slice(0, kept)),
    )
  } catch {
    // A browser that keeps nothing remembers no searches either.
  }
}

export function forgetSearches(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // as above
  }
}
