import { plainYuan } from '@/lib/money'
import type { Find } from './schema'

/** Choices that are lists, in the order of the address and the chips. */
export const lists = [
  'category',
  'group',
  'belt',
  'province',
  'badge',
  'class',
  'lab',
  'sample',
  'credential',
  'material',
  'opt',
] as const
export type ListParam = (typeof lists)[number]

/** A search for nothing. */
export const emptyFind: Find = {
  q: '',
  category: [],
  group: [],
  belt: [],
  province: [],
  badge: [],
  class: [],
  lab: [],
  sample: [],
  credential: [],
  material: [],
  opt: [],
  ships: null,
  tested: null,
  stock: false,
  min: null,
  max: null,
  sort: 'best',
  page: 1,
  measures: [],
}

/** What an amount in fen is called in an address and in a field: 129 or 129.5. */
export const yuanOf = (fen: number) => plainYuan(fen).replace(/\.?0+$/, '')

/** The one way this shop writes a search behind the ?: always in this order, without what goes without saying. */
export function findQuery(find: Find): [name: string, value: string][] {
  const pairs: [string, string][] = find.q ? [['q', find.q]] : []
  for (const name of lists) for (const value of find[name]) pairs.push([name, value])
  for (const { itemKey, min, max } of find.measures) {
    if (min !== null) pairs.push([`min.${itemKey}`, min])
    if (max !== null) pairs.push([`max.${itemKey}`, max])
  }
  if (find.min !== null) pairs.push(['min', yuanOf(find.min)])
  if (find.max !== null) pairs.push(['max', yuanOf(find.max)])
  if (find.ships) pairs.push(['ships', find.ships])
  if (find.tested) pairs.push(['tested', String(find.tested)])
  if (find.stock) pairs.push(['stock', '1'])
  if (find.sort !== 'best') pairs.push(['sort', find.sort])
  if (find.page > 1) pairs.push(['page', String(find.page)])
  return pairs
}

/** Address of a search below the language. */
export function findPath(find: Find): string {
  const text = new URLSearchParams(findQuery(find)).toString()
  return text ? `/search?${text}` : '/search'
}

/** Whether anything narrows the search besides its words. */
export const isNarrowed = (find: Find) => findQuery({ ...find, q: '', sort: 'best', page: 1 }).length > 0

/** What belongs to one category goes with it. */
const ofNoCategory = { opt: [], measures: [] }

/** The same search with a value of a list added, or taken away where it was; on its first page. */
export function toggled(find: Find, name: ListParam, value: string): Find {
  const has = find[name].includes(value)
  const next = has ? find[name].filter((each) => each !== value) : [...find[name], value].sort()
  const rest = name === 'category' || name === 'group' ? ofNoCategory : {}
  return { ...find, ...rest, [name]: next, page: 1 }
}

/** The same search without a part (names as in `Relief`). */
export function withoutPart(find: Find, part: string): Find {
  const rest = { ...find, page: 1 }
  if (part === 'category') return { ...rest, ...ofNoCategory, category: [], group: [] }
  if (part === 'belt') return { ...rest, belt: [], province: [] }
  if (part === 'ships') return { ...rest, ships: null }
  if (part === 'tested') return { ...rest, tested: null }
  if (part === 'stock') return { ...rest, stock: false }
  if (part === 'price') return { ...rest, min: null, max: null }
  const [kind, name = ''] = part.split(/:(.*)/s)
  if (kind === 'option') return { ...rest, opt: find.opt.filter((token) => !token.startsWith(`${name}:`)) }
  if (kind === 'measure')
    return { ...rest, measures: find.measures.filter(({ itemKey }) => itemKey !== name) }
  return lists.includes(part as ListParam) ? { ...rest, [part]: [] } : rest
}
