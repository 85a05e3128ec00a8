/** A list in which `key` stands at `place`, from 1; beyond the end it is the last. The others keep their order. */
export function placed(keys: string[], key: string, place: number): string[] {
  const others = keys.filter((one) => one !== key)
  return others.toSpliced(place - 1, 0, key)
}
