import { beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import type { UserViewer } from '@/lib/permissions'
import { badgesOf, createBadges, recompute as recomputeNow } from '@/prisma/factories/badges'
import { createFactory } from '@/prisma/factories/factories'
import { createLab } from '@/prisma/factories/labs'
import { createProduct } from '@/prisma/factories/products'
import { createReport } from '@/prisma/factories/reports'
import { createTestItem } from '@/prisma/factories/standards'
import { createViewer } from '@/prisma/factories/users'
import { addLabScope } from './add-lab-scope'
import { SaveLabInput } from './lab-schema'
import * as recompute from './recompute-awards'
import { removeLabScope } from './remove-lab-scope'
import { saveLab } from './save-lab'
import { setLabStatus } from './set-lab-status'

const now = new Date('2026-11-21T02:00:00Z')
let admin: UserViewer
beforeEach(async () => {
  admin = await createViewer({ role: 'ADMIN' })
})

const form = (more: object = {}) =>
  SaveLabInput.safeParse({
    slug: `lab-${Math.random().toString(36).slice(2)}`,
    nameEn: 'Minjiang Testing',
    nameZh: '闽江检测',
    cityEn: 'Fuzhou',
    cityZh: '福州',
    cmaNumber: '2313',
    cmaFrom: '2024-01-01',
    cmaUntil: '2029-12-31',
    ...more,
  })
const inputOf = (more: object = {}) => {
  const parsed = form(more)
  if (!parsed.success) throw parsed.error
  return parsed.data
}

test.each([
  [{ cmaFrom: '' }, 'cmaFrom'],
  [{ cmaUntil: '2023-01-01' }, 'cmaUntil'],
  [{ cnasFrom: '2023-01-01' }, 'cnasNumber'],
  [{ slug: 'No Slug' }, 'slug'],
  [{ nameEn: '' }, 'nameEn'],
  [{ nameZh: 'x\u0000' }, 'nameZh'],
])('a laboratory with %j is refused beside its field', (more, field) => {
  expect(form(more).error?.issues.map(({ path }) => path[0])).toContain(field)
})

test('a laboratory is entered, changed and found under one address only', async () => {
  const input = inputOf({ cnasNumber: 'L1', cnasFrom: '2024-01-01', ilac: 'on' })
  const { labId } = await saveLab({ viewer: admin, input, now })
  const lab = await db.laboratory.findUniqueOrThrow({ where: { id: labId } })
  expect(lab).toMatchObject({ ilac: true, cnasUntil: null, status: 'ACTIVE' })
  await expect(saveLab({ viewer: admin, input, now })).rejects.toMatchObject({ fields: { slug: 'labTaken' } })
  await expect(saveLab({ viewer: admin, input: inputOf({ ilac: 'on' }), now })).rejects.toMatchObject({
    fields: { ilac: 'ilacNeedsCnas' },
  })
  const version = lab.updatedAt.toISOString()
  const edit = { ...inputOf({ slug: 'moved-lab-x' }), labId, version }
  expect(await saveLab({ viewer: admin, input: edit, now })).toEqual({
    labId,
    slugs: [lab.slug, 'moved-lab-x'],
  })
  await expect(saveLab({ viewer: admin, input: edit, now })).rejects.toMatchObject({ code: 'staleVersion' })
})

test('what leans on a laboratory is reckoned anew when it changes', async () => {
  const lab = await createLab()
  const { id: factoryId } = await createFactory()
  const { id: productId } = await createProduct({ factoryId })
  const waiting = await createProduct({ factoryId })
  await createReport({ factoryId, productIds: [productId], labId: lab.id, status: 'ACCEPTED' })
  await createReport({ factoryId, productIds: [waiting.id], labId: lab.id })
  const spy = vi.spyOn(recompute, 'recomputeAwards')
  const version = lab.updatedAt.toISOString()
  const input = {
    labId: lab.id,
    version,
    status: 'SUSPENDED',
    statusSince: '2026-11-20',
    statusNote: 'Audit',
  } as const
  await setLabStatus({ viewer: admin, input, now })
  expect(spy.mock.calls.at(-1)?.[1]).toEqual({ productIds: [productId] })
  await expect(setLabStatus({ viewer: admin, input, now })).rejects.toMatchObject({ code: 'staleVersion' })
  spy.mockRestore()
})

test('an accreditation shortened to a day that is over ends the badges its reports earned', async () => {
  await createBadges()
  const { id: factoryId } = await createFactory()
  const { id: productId } = await createProduct({ factoryId })
  const item = await createTestItem()
  const lab = await createLab({
    standardIds: [item.edition.standardId],
    cnasNumber: null,
    cnasFrom: null,
    cnasUntil: null,
    ilac: false,
  })
  await createReport({
    factoryId,
    productIds: [productId],
    labId: lab.id,
    status: 'ACCEPTED',
    results: [{ itemId: item.id, measured: '100000', unit: 'cycles', method: item.method }],
  })
  await recomputeNow({ productIds: [productId] }, now)
  expect(await badgesOf(productId)).toContain('meets-standard')
  const edit = { ...inputOf({ cmaUntil: '2026-11-20' }), labId: lab.id, version: lab.updatedAt.toISOString() }
  await saveLab({ viewer: admin, input: edit, now })
  expect(await badgesOf(productId)).toEqual([])
})

test('a scope is a standard or one of its items, entered once', async () => {
  const lab = await createLab()
  const { edition, key } = await createTestItem()
  const { standardId } = edition
  const add = (more: object) =>
    addLabScope({
      viewer: admin,
      input: { labId: lab.id, standardId, itemKey: key, from: '2024-01-01', until: null, ...more },
      now,
    })
  await expect(add({ itemKey: 'no-such-item' })).rejects.toMatchObject({ fields: { itemKey: 'choice' } })
  await expect(add({ standardId: lab.id })).rejects.toMatchObject({ fields: { standardId: 'choice' } })
  await add({})
  await add({ until: '2026-12-31' })
  await add({ itemKey: '' })
  const scopes = await db.labScope.findMany({ where: { labId: lab.id }, orderBy: { itemKey: 'desc' } })
  expect(scopes).toMatchObject([{ itemKey: key, until: new Date('2026-12-31') }, { itemKey: '' }])
  const other = await createLab()
  const scopeId = scopes[0]?.id ?? ''
  await expect(
    removeLabScope({ viewer: admin, input: { labId: other.id, scopeId }, now }),
  ).rejects.toMatchObject({ code: 'notFound' })
  await removeLabScope({ viewer: admin, input: { labId: lab.id, scopeId }, now })
  expect(await db.labScope.count({ where: { labId: lab.id } })).toBe(1)
})

test('laboratories are for admins', async () => {
  await expect(saveLab({ viewer: null, input: inputOf(), now })).rejects.toMatchObject({
    code: 'signInNeeded',
  })
  const buyer = await createViewer()
  await expect(saveLab({ viewer: buyer, input: inputOf(), now })).rejects.toMatchObject({ code: 'forbidden' })
})
