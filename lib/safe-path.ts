/** A path of this shop to go on to, or the fallback: never another site ("//evil", "/\evil"), whatever a link says. */
export function safePath(wanted: unknown, fallback: string): string {
  if (typeof wanted !== 'string' || wanted.length > 300) return fallback
  return /^\/(en|zh)(?=[/?]|$)(?!.*\\)[\x21-\x7e]*$/.test(wanted) && !wanted.includes('//')
    ? wanted
    : fallback
}
