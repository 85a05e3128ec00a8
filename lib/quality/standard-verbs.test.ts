import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import type { UserViewer } from '@/lib/permissions'
import { createFactory } from '@/prisma/factories/factories'
import { createProduct } from '@/prisma/factories/products'
import { createReport } from '@/prisma/factories/reports'
import { createTestItem } from '@/prisma/factories/standards'
import { createViewer } from '@/prisma/factories/users'
import { createStandard } from './create-standard'
import { draftEdition } from './draft-edition'
import { publishEdition } from './publish-edition'
import { removeStandardItem } from './remove-standard-item'
import { removeStandardLimit } from './remove-standard-limit'
import { saveStandardItem } from './save-standard-item'
import { saveStandardLimit } from './save-standard-limit'
import { DraftEditionInput } from './standard-schema'
import { supersedeEdition } from './supersede-edition'

const now = new Date('2026-11-21T02:00:00Z')
let admin: UserViewer
let item: Awaited<ReturnType<typeof createTestItem>>
beforeEach(async () => {
  admin = await createViewer({ role: 'ADMIN' })
  item = await createTestItem()
})

const read = (id: string) =>
  db.standardEdition.findUniqueOrThrow({
    where: { id },
    include: { revisions: { orderBy: { version: 'asc' } }, items: { include: { limits: true } } },
  })
const seen = async (editionId: string) => ({
  editionId,
  version: (await read(editionId)).updatedAt.toISOString(),
})
const limitInput = async (more: object) => ({
  ...(await seen(item.editionId)),
  itemId: item.id,
  limitId: item.limits[0]?.id ?? '',
  classKey: '',
  classEn: '',
  classZh: '',
  ladder: '',
  classRank: null,
  value: '50000',
  typicalGood: '',
  source: 'text of the standard',
  verifiedAs: '',
  noteEn: '',
  noteZh: '',
  reason: 'A digit was wrong.',
  ...more,
})

describe('a published edition', () => {
  test('changes with a reason only, and keeps what it said', async () => {
    const save = async (more: object) =>
      saveStandardLimit({ viewer: admin, input: await limitInput(more), now })
    await expect(save({ reason: '' })).rejects.toMatchObject({ fields: { reason: 'required' } })
    await save({})
    await save({ value: '45000', reason: 'Checked again.' })
    const after = await read(item.editionId)
    expect(after.version).toBe(3)
    expect(after.revisions).toMatchObject([
      { version: 2, reason: 'A digit was wrong.', byId: admin.userId },
      { version: 3, reason: 'Checked again.' },
    ])
    expect(JSON.stringify(after.revisions[0]?.snapshot)).toContain('"50000"')
    expect(after.items[0]?.limits[0]?.value.toFixed()).toBe('45000')
    const stale = await db.staleTags.findMany({ orderBy: { id: 'desc' }, take: 5 })
    expect(stale.flatMap(({ tags }) => tags)).toContain(`standard:${item.edition.standard.slug}`)
  })

  test.each(['abc', '20', '2027 draft', ''])('has no year %j', (year) => {
    expect(DraftEditionInput.safeParse({ editionId: item.editionId, year }).success).toBe(false)
  })

  test('takes no limit that everything keeps', async () => {
    const saved = async (value: string) => {
      const input = await limitInput({ value, reason: 'Corrected from the print.' })
      return saveStandardLimit({ viewer: admin, input, now })
    }
    await expect(saved('0')).rejects.toMatchObject({ fields: { value: 'valueZero' } })
    await expect(saved('-1')).rejects.toMatchObject({ fields: { value: 'valueNegative' } })
  })

  test('is changed by one of several at once', async () => {
    const input = await limitInput({})
    const results = await Promise.allSettled(
      [1, 2, 3].map(() => saveStandardLimit({ viewer: admin, input, now })),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await read(item.editionId)).version).toBe(2)
  })

  test('loses nothing that a report leans on', async () => {
    const { id: factoryId } = await createFactory()
    const { id: productId } = await createProduct({ factoryId })
    await createReport({
      factoryId,
      productIds: [productId],
      results: [{ itemId: item.id, unit: 'cycles', method: '' }],
    })
    const reasoned = { ...(await seen(item.editionId)), reason: 'x' }
    await expect(
      removeStandardItem({ viewer: admin, input: { ...reasoned, itemId: item.id }, now }),
    ).rejects.toMatchObject({ code: 'itemInUse' })
    const limitId = item.limits[0]?.id ?? ''
    await expect(
      removeStandardLimit({ viewer: admin, input: { ...reasoned, limitId }, now }),
    ).rejects.toMatchObject({ code: 'itemInUse' })
    const { key, nameEn, nameZh, labelEn, labelZh, explainEn, explainZh, method, kind, direction } = item
    const texts = { key, nameEn, nameZh, labelEn, labelZh, explainEn, explainZh, method, kind, direction }
    const input = { ...reasoned, ...texts, itemId: item.id, unit: 'kilocycles', equivalents: '' }
    await expect(saveStandardItem({ viewer: admin, input, now })).rejects.toMatchObject({
      fields: { unit: 'itemInUse' },
    })
  })

  test('is followed by another from a day on', async () => {
    const { editionId } = await draftEdition({
      viewer: admin,
      input: { editionId: item.editionId, year: '2027' },
      now,
    })
    const drafted = await read(editionId)
    expect(drafted).toMatchObject({
      status: 'DRAFT',
      items: [{ key: item.key, limits: [{ verified: false }] }],
    })
    const supersede = async (more: object) =>
      supersedeEdition({
        viewer: admin,
        input: {
          ...(await seen(item.editionId)),
          supersededOn: '2027-05-01',
          supersededById: editionId,
          reason: 'New edition.',
          ...more,
        },
        now,
      })
    await expect(supersede({})).rejects.toMatchObject({ fields: { supersededById: 'choice' } })
    await publishEdition({ viewer: admin, input: { ...(await seen(editionId)), reason: 'In force.' }, now })
    expect(await read(editionId)).toMatchObject({
      status: 'PUBLISHED',
      version: 1,
      revisions: [{ version: 1 }],
    })
    await expect(supersede({ supersededOn: '2014-05-01' })).rejects.toMatchObject({
      fields: { supersededOn: 'dateOrder' },
    })
    const product = await createProduct()
    await createReport({
      factoryId: product.factoryId,
      productIds: [product.id],
      status: 'ACCEPTED',
      results: [{ itemId: item.id, unit: 'cycles', method: '' }],
    })
    await supersede({})
    expect(await read(item.editionId)).toMatchObject({ supersededById: editionId, version: 2 })
    // No badge changes by it, but what the product's page says of the edition does.
    const stale = await db.staleTags.findMany()
    expect(stale.flatMap(({ tags }) => tags)).toContain(`product:${product.slug}`)
    await expect(
      draftEdition({ viewer: admin, input: { editionId: item.editionId, year: '2027' }, now }),
    ).rejects.toMatchObject({ fields: { year: 'editionTaken' } })
  })
})

test('a standard is entered once, and not published bare', async () => {
  const input = {
    code: `QB/T ${item.id}`,
    slug: `qb-t-${item.id}`,
    field: 'knives',
    year: '2004',
    effectiveFrom: null,
    titleEn: 'Knives',
    titleZh: '刀具',
    noteEn: '',
    noteZh: '',
  }
  const { editionId } = await createStandard({ viewer: admin, input, now })
  await expect(createStandard({ viewer: admin, input, now })).rejects.toMatchObject({ code: 'standardTaken' })
  const publish = async () =>
    publishEdition({ viewer: admin, input: { ...(await seen(editionId)), reason: 'x' }, now })
  await expect(publish()).rejects.toMatchObject({ code: 'editionEmpty' })
})

test('the register is for admins', async () => {
  const { id: factoryId } = await createFactory()
  const refused: [UserViewer | null, string][] = [
    [null, 'signInNeeded'],
    [await createViewer(), 'forbidden'],
    [await createViewer({ memberships: [{ factoryId, role: 'OWNER' }] }), 'forbidden'],
  ]
  for (const [viewer, code] of refused)
    await expect(saveStandardLimit({ viewer, input: await limitInput({}), now })).rejects.toMatchObject({
      code,
    })
})
