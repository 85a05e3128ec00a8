import { badParam } from './api-error'

/** A form value before it is checked: a text, or a branch whose keys came out of brackets. */
export type Raw = string | { [key: string]: Raw }

const KEY = /^([^[\]]+)((?:\[[^[\]]*\])*)$/
const MAX_PARAMS = 5_000
const MAX_DEPTH = 8

function branch(): { [key: string]: Raw } {
  return Object.create(null)
}

function pathOf(key: string): string[] {
  const match = KEY.exec(key)
  if (!match) throw badParam(key, `Invalid parameter name: ${key}`)
  const [, head = '', tail = ''] = match
  const path = [head, ...[...tail.matchAll(/\[([^[\]]*)\]/g)].map(([, part = '']) => part)]
  if (path.length > MAX_DEPTH) throw badParam(key, `Parameter is nested too deeply: ${key}`)
  return path
}

function insert(root: { [key: string]: Raw }, key: string, value: string): void {
  const path = pathOf(key)
  let here = root
  for (const [depth, part] of path.entries()) {
    const name = part === '' ? String(Object.keys(here).length) : part
    const existing = here[name]
    if (depth === path.length - 1) {
      if (existing !== undefined) throw badParam(key, `Parameter was sent twice: ${key}`)
      here[name] = value
      return
    }
    if (typeof existing === 'string') throw badParam(key, `Parameter is both a value and a list: ${key}`)
    here[name] = existing ?? branch()
    here = here[name] as { [key: string]: Raw }
  }
}

/**
 * Reads form encoding with brackets (`line_items[0][quantity]=2`, `expand[]=x`) into a tree.
 * Throws an ApiError for names that are malformed, repeated or nested too deeply.
 */
export function parseForm(text: string): { [key: string]: Raw } {
  const root = branch()
  const pairs = [...new URLSearchParams(text)]
  if (pairs.length > MAX_PARAMS) throw badParam('', 'Too many parameters')
  for (const [key, value] of pairs) insert(root, key, value)
  return root
}
