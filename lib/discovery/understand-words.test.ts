import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { searchWords } from '@/lib/search'
import { createFactory } from '@/prisma/factories/factories'
import { createCategory, createProduct } from '@/prisma/factories/products'
import { createViewer } from '@/prisma/factories/users'
import { SaveSynonymInput } from './edit-schema'
import { forgetSearches } from './forget-searches'
import { logSearch } from './log-search'
import { listSearched } from './queries-admin'
import { findPage } from './queries-hits'
import { readSuggestions } from './queries-suggest'
import { readSynonymTokens, understand } from './queries-words'
import { removeSynonym } from './remove-synonym'
import { emptyFind } from './rules-address'
import { nothingAsked } from './rules-ask'
import { saveSynonym } from './save-synonym'

const now = new Date('2026-11-21T04:00:00Z')

async function shelf() {
  const factory = await createFactory({ brandEn: 'Kiln & Reed', brandZh: '窑芦' })
  const { id: categoryId } = await createCategory()
  const make = (titleEn: string, titleZh: string) =>
    createProduct({
      factoryId: factory.id,
      categoryId,
      titleEn,
      titleZh,
      searchTitle: searchWords(`${titleEn} ${titleZh}`),
    })
  return {
    kettle: await make('Gooseneck kettle', '细嘴水壶'),
    trainer: await make('Road trainer', '公路运动鞋'),
  }
}

const find = async (text: string) => {
  const understood = await understand(text, await readSynonymTokens())
  const words = understood?.words ?? null
  return { ...understood, ids: words ? await findPage({ ...nothingAsked, words }, 'best', 10, 0) : [] }
}

test('words, slips, half-known words and synonyms in both languages', async () => {
  const { kettle, trainer } = await shelf()
  expect(await find('gooseneck ket')).toMatchObject({ ids: [kettle.id], near: false })
  expect(await find('ketle')).toMatchObject({ ids: [kettle.id], near: true, meant: 'kettle' })
  expect(await find('水壶')).toMatchObject({ ids: [kettle.id], near: false })
  expect(await find('运动协')).toMatchObject({ ids: [trainer.id], near: true })
  expect(await find('zzqqxxyy')).toMatchObject({ ids: [], near: false })
  expect(await understand(' —— ', [])).toBeNull()

  const viewer = await createViewer({ role: 'ADMIN' })
  const input = SaveSynonymInput.parse({ words: 'Boiler, 水壶\nkettle，kettle' })
  const { synonymId } = await saveSynonym({ viewer, input, now })
  expect((await db.synonym.findUniqueOrThrow({ where: { id: synonymId } })).words).toEqual([
    'boiler',
    '水壶',
    'kettle',
  ])
  expect(await find('boiler')).toMatchObject({ ids: [kettle.id], near: false })
  // A slip is set right first; then its synonyms count too.
  const stove = await createProduct({ titleEn: 'Stove boiler', searchTitle: searchWords('Stove boiler') })
  const slipped = await find('ketle')
  expect(slipped).toMatchObject({ near: true, meant: 'kettle' })
  expect(slipped.ids.sort()).toEqual([kettle.id, stove.id].sort())
  await db.product.delete({ where: { id: stove.id } })
  await removeSynonym({ viewer, input: { synonymId }, now })
  expect((await find('boiler')).ids).toEqual([])
  expect(await db.auditEntry.count({ where: { entityId: synonymId } })).toBe(2)
})

test('only an admin edits synonyms; a stale version and a single word are refused', async () => {
  const input = { synonymId: '', version: '', words: ['a', 'b'] }
  await expect(saveSynonym({ viewer: await createViewer(), input, now })).rejects.toMatchObject({
    code: 'forbidden',
  })
  const viewer = await createViewer({ role: 'ADMIN' })
  const { synonymId } = await saveSynonym({ viewer, input, now })
  const late = { synonymId, version: '2020-01-01T00:00:00.000Z', words: ['a', 'c'] }
  await expect(saveSynonym({ viewer, input: late, now })).rejects.toMatchObject({ code: 'staleVersion' })
  const gone = { ...late, synonymId: randomUUID() }
  await expect(saveSynonym({ viewer, input: gone, now })).rejects.toMatchObject({ code: 'notFound' })
  for (const words of [
    'kettle',
    'kettle,Kettle',
    '',
    ',,',
    Array.from({ length: 13 }, (_, n) => `w${n}`).join(),
  ])
    expect(SaveSynonymInput.safeParse({ words }).success, words).toBe(false)
})

test('suggestions in both languages, with slips, and nothing for a single letter', async () => {
  const { kettle } = await shelf()
  for (const text of ['goose', 'gooseneck kett', 'goosenek', '水壶', '水胡'])
    expect(
      (await readSuggestions(text)).products.map(({ slug }) => slug),
      text,
    ).toContain(kettle.slug)
  expect((await readSuggestions('kiln')).factories[0]).toMatchObject({ nameEn: 'Kiln & Reed' })
  expect((await readSuggestions('gaoyan')).belts[0]).toMatchObject({ nameEn: 'Gaoyang towels' })
  expect((await readSuggestions('毛')).categories[0]).toMatchObject({ nameZh: '毛巾' })
  expect(Object.values(await readSuggestions('g')).flat()).toEqual([])
  expect(Object.values(await readSuggestions("%_';--\u0000")).flat()).toEqual([])
})

test('searches are counted without who, those with nothing by themselves, and forgotten after 90 days', async () => {
  const log = (q: string, total: number, at: Date, category: string[] = []) =>
    logSearch({ find: { ...emptyFind, q, category }, locale: 'en', total, near: false, now: at })
  await log('Zorb', 0, now)
  await log('zorb', 0, now)
  await log('zorb', 0, now, ['kettles'])
  await log('kettle', 9, now)
  await log('old', 1, new Date('2026-08-01T00:00:00Z'))
  const since = new Date('2026-11-01T00:00:00Z')
  expect(await listSearched({ since, onlyNothing: true, take: 9 })).toMatchObject([
    { query: 'zorb', searches: 2, hits: 0 },
  ])
  expect(await listSearched({ since, onlyNothing: false, take: 9 })).toMatchObject([
    { query: 'zorb', searches: 3 },
    { query: 'kettle', searches: 1, hits: 9 },
  ])
  expect(await forgetSearches({ now })).toEqual({ searchesForgotten: 1 })
})
