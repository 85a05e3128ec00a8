import { expect, test } from 'vitest'
import { catalogTags } from '@/lib/catalog/tags'
import { db } from '@/lib/db'
import type { UserViewer } from '@/lib/permissions'
import { createFactory } from '@/prisma/factories/factories'
import { createProduct } from '@/prisma/factories/products'
import { seenReport } from '@/prisma/factories/report-desk'
import { createReport } from '@/prisma/factories/reports'
import { createViewer } from '@/prisma/factories/users'
import { changeOpenness } from './change-openness'

const now = new Date('2026-11-21T02:00:00Z')

test('a factory opens and closes the PDF of its own accepted report, and nobody else does', async () => {
  const factoryId = (await createFactory()).id
  const { id: productId, slug } = await createProduct({ factoryId })
  const of = { factoryId, productIds: [productId] }
  const staff = (role: 'OWNER' | 'EDITOR' | 'SHIPPER', at = factoryId) =>
    createViewer({ memberships: [{ factoryId: at, role }] })
  const { id } = await createReport({ ...of, status: 'ACCEPTED' })
  const change = async (viewer: UserViewer | null, reportId = id) =>
    changeOpenness({ viewer, input: { ...(await seenReport(reportId)), openness: 'PUBLIC' }, now })
  const refused: [UserViewer | null, string][] = [
    [null, 'signInNeeded'],
    [await staff('SHIPPER'), 'forbidden'],
    [await createViewer({ role: 'ADMIN' }), 'forbidden'],
    [await staff('OWNER', (await createFactory()).id), 'notFound'],
  ]
  for (const [viewer, code] of refused) await expect(change(viewer)).rejects.toMatchObject({ code })
  const editor = await staff('EDITOR')
  const old = await seenReport(id)
  expect((await change(editor)).tags).toContain(catalogTags.product(slug))
  expect(await db.testReport.findUniqueOrThrow({ where: { id } })).toMatchObject({
    openness: 'PUBLIC',
    status: 'ACCEPTED',
  })
  expect(await db.auditEntry.findMany({ where: { entityId: id } })).toMatchObject([
    { action: 'report.openness', before: { openness: 'ON_REQUEST' }, after: { openness: 'PUBLIC' } },
  ])
  expect(await change(editor)).toEqual({ tags: [] })
  await expect(
    changeOpenness({ viewer: editor, input: { ...old, openness: 'CLOSED' }, now }),
  ).rejects.toMatchObject({ code: 'staleVersion' })
  const waiting = await createReport(of)
  await expect(change(editor, waiting.id)).rejects.toMatchObject({ code: 'reportClosed' })
  const spot = await createReport({ ...of, status: 'ACCEPTED', isSpotCheck: true })
  await expect(change(editor, spot.id)).rejects.toMatchObject({ code: 'notFound' })
})
