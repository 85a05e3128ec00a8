import { codeToText } from 'element-china-area-data'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { drawPlate } from '@/lib/plates/frame'
import type { PlateSpec } from '@/lib/plates/types'
import { seedId } from '@/prisma/seed/ids'
import { demoPeople } from '@/prisma/seed/people'
import { bannerImages, imageRows } from '@/prisma/seed/rows-images'
import { peopleRows } from '@/prisma/seed/rows-people'
import { productRows } from '@/prisma/seed/rows-products'
import { buildWorld } from '@/prisma/seed/world'

const world = buildWorld()
const { images, links } = imageRows(world)

test('ids are UUIDs of version 7, the same for the same thing and for no other', () => {
  expect(z.uuidv7().safeParse(seedId('belt', 'putian')).success).toBe(true)
  expect(seedId('belt', 'putian')).toBe(seedId('belt', 'putian'))
  expect(seedId('belt', 'putian')).not.toBe(seedId('fact', 'putian'))
})

test('two loads on different days give the same ids', () => {
  const ids = (day: string) => {
    const { products, prices } = productRows(world, new Date(day))
    return [...products, ...prices].map(({ id }) => id)
  }
  expect(ids('2026-11-21')).toEqual(ids('2027-03-01'))
})

test('every picture of the demo can be drawn, and no colour shows twice', () => {
  for (const { plate } of [...images, ...bannerImages(world).values()])
    expect(drawPlate(plate as PlateSpec)).toMatch(/^<svg/)
  const coloured = links.flatMap(({ productId, colourKey }) =>
    colourKey ? [`${productId}/${colourKey}`] : [],
  )
  expect(new Set(coloured).size).toBe(coloured.length)
})

test('pictures stand in order and say what they show in both languages', () => {
  expect(links.filter(({ altEn, altZh }) => !altEn.trim() || !/\p{Script=Han}/u.test(altZh))).toEqual([])
  expect(links.filter(({ position }) => position === 0)).toHaveLength(world.products.length)
})

test('addresses on the mainland use codes the address form knows', () => {
  const { addresses, users } = peopleRows(demoPeople(world.factories), 'hash', new Date(0))
  for (const address of addresses) {
    if (!('provinceCode' in address)) continue
    expect(codeToText[address.provinceCode ?? '']).toBe(address.province)
    expect(codeToText[address.districtCode ?? '']).toBe(address.district)
    expect(codeToText[address.cityCode ?? '']).toBeDefined()
  }
  expect(new Set(users.map(({ email }) => email)).size).toBe(users.length)
})
