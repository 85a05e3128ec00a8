import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { createViewer } from '@/prisma/factories/users'
import { removeAddress } from './remove-address'
import { saveAddress } from './save-address'
import { AddressInput } from './schema'

const now = new Date('2026-11-21T02:00:00Z')
const home = (more: object = {}) =>
  AddressInput.parse({
    country: 'CN',
    recipient: '林薇',
    phone: '138 0000 0000',
    street: '文三路 18 号',
    districtCode: '330106',
    ...more,
  })
const book = (userId: string) => db.address.findMany({ where: { userId }, orderBy: { id: 'asc' } })
type Viewer = Awaited<ReturnType<typeof createViewer>>
const save = (viewer: Viewer | null, more: object = {}, addressId?: string) =>
  saveAddress({ viewer, addressId, input: home(more), now })

describe('the address book', () => {
  test('names province, city and district by their code', async () => {
    const viewer = await createViewer()
    await save(viewer)
    expect(await book(viewer.userId)).toMatchObject([
      {
        provinceCode: '33',
        cityCode: '3301',
        province: '浙江省',
        city: '杭州市',
        district: '西湖区',
        isDefault: true,
      },
    ])
  })

  test.each(['999999', '330199', '110000'])('refuses %s, which is no district', async (districtCode) => {
    const viewer = await createViewer()
    await expect(save(viewer, { districtCode })).rejects.toMatchObject({
      code: 'invalid',
      fields: { districtCode: 'region' },
    })
    expect(await book(viewer.userId)).toEqual([])
  })

  test('writes a foreign address out', async () => {
    const viewer = await createViewer()
    const input = AddressInput.parse({
      country: 'DE',
      recipient: 'Jana Vogt',
      phone: '+49 30 123456',
      street: 'Torstr. 1',
      city: 'Berlin',
      postalCode: '10119',
    })
    await saveAddress({ viewer, input, now })
    expect(await book(viewer.userId)).toMatchObject([
      { country: 'DE', provinceCode: null, city: 'Berlin', district: '' },
    ])
  })

  test('has one default, whoever asks for it at once', async () => {
    const viewer = await createViewer()
    await Promise.all(Array.from({ length: 6 }, () => save(viewer, { isDefault: 'on' })))
    const defaults = (await book(viewer.userId)).filter(({ isDefault }) => isDefault)
    expect(defaults).toHaveLength(1)
    const other = (await book(viewer.userId)).find(({ isDefault }) => !isDefault)
    await save(viewer, { isDefault: 'on', street: '新地址' }, other?.id)
    const after = await book(viewer.userId)
    expect(after.filter(({ isDefault }) => isDefault)).toMatchObject([{ id: other?.id, street: '新地址' }])
    await removeAddress({ viewer, addressId: other?.id ?? '' })
    expect((await book(viewer.userId)).map(({ isDefault }) => isDefault)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })

  test('holds thirty, and the thirty-first is refused', async () => {
    const viewer = await createViewer()
    await save(viewer)
    const [first] = await book(viewer.userId)
    const rows = Array.from({ length: 28 }, () => ({ ...first, id: undefined, isDefault: false }) as never)
    await db.address.createMany({ data: rows })
    const results = await Promise.allSettled([save(viewer), save(viewer), save(viewer)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
  })

  test('of another person is not there', async () => {
    const [owner, other] = [await createViewer(), await createViewer()]
    const { addressId } = await save(owner)
    await expect(save(other, { street: 'mine' }, addressId)).rejects.toMatchObject({ code: 'notFound' })
    await expect(removeAddress({ viewer: other, addressId })).rejects.toMatchObject({ code: 'notFound' })
    await expect(save(null)).rejects.toMatchObject({ code: 'signInNeeded' })
    expect(await book(owner.userId)).toMatchObject([{ street: '文三路 18 号', isDefault: true }])
    expect(await book(other.userId)).toEqual([])
  })
})
