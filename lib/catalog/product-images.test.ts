import sharp from 'sharp'
import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { createFactory } from '@/prisma/factories/factories'
import { createProduct } from '@/prisma/factories/products'
import { createViewer } from '@/prisma/factories/users'
import { addProductImage } from './add-product-image'
import { editProductImage } from './edit-product-image'
import { moveProductImage } from './move-product-image'
import { removeProductImage } from './remove-product-image'

const now = () => new Date()
const png = async () =>
  new File(
    [
      new Uint8Array(
        await sharp({ create: { width: 40, height: 30, channels: 3, background: '#345' } })
          .png()
          .toBuffer(),
      ),
    ],
    'a.png',
  )

async function world() {
  const factory = await createFactory()
  const product = await createProduct({ factoryId: factory.id })
  const viewer = await createViewer({ memberships: [{ factoryId: factory.id, role: 'EDITOR' }] })
  const version = async () =>
    (await db.product.findUniqueOrThrow({ where: { id: product.id } })).updatedAt.toISOString()
  const add = async (altEn: string, more: object = {}) =>
    addProductImage({
      viewer,
      input: {
        productId: product.id,
        version: await version(),
        file: await png(),
        altEn,
        altZh: '图',
        colourKey: '',
        ...more,
      },
      now: now(),
    })
  const shown = () =>
    db.productImage.findMany({ where: { productId: product.id }, orderBy: { position: 'asc' } })
  return { product, viewer, version, add, shown }
}

test('pictures are added, reworded, moved and removed, each with an audit row', async () => {
  const { product, viewer, version, add, shown } = await world()
  await add('front')
  await add('back', { colourKey: 'indigo' })
  const [front, back] = await shown()
  expect([front?.altEn, back?.altEn, back?.colourKey]).toEqual(['front', 'back', 'indigo'])
  const backId = back?.id ?? ''
  const step = async () => ({ pictureId: backId, version: await version() })
  await moveProductImage({ viewer, input: { ...(await step()), direction: 'up' }, now: now() })
  await editProductImage({
    viewer,
    input: { ...(await step()), altEn: 'sole', altZh: '鞋底', colourKey: '' },
    now: now(),
  })
  expect((await shown()).map(({ altEn }) => altEn)).toEqual(['sole', 'front'])
  await removeProductImage({ viewer, input: await step(), now: now() })
  expect((await shown()).map(({ altEn }) => altEn)).toEqual(['front'])
  expect(await db.auditEntry.count({ where: { entityId: product.id } })).toBe(5)
})

test('a file that is no picture is told at its field; an unknown colour and an old version too', async () => {
  const { add, shown } = await world()
  const fake = new File(['<svg onload="alert(1)"/>'], 'a.png')
  await expect(add('x', { file: fake })).rejects.toMatchObject({
    code: 'badImage',
    fields: { file: 'badImage' },
  })
  await expect(add('x', { colourKey: 'gold' })).rejects.toMatchObject({ fields: { colourKey: 'choice' } })
  await expect(add('x', { version: '2020-01-01T00:00:00.000Z' })).rejects.toMatchObject({
    code: 'staleVersion',
  })
  expect(await shown()).toHaveLength(0)
})

test("another factory's picture is not there", async () => {
  const mine = await world()
  const theirs = await world()
  await theirs.add('front')
  const [picture] = await theirs.shown()
  const input = { pictureId: picture?.id ?? '', version: await theirs.version() }
  await expect(removeProductImage({ viewer: mine.viewer, input, now: now() })).rejects.toMatchObject({
    code: 'notFound',
  })
})
