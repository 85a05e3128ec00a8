import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import type { UserViewer } from '@/lib/permissions'
import { sendNotices } from '@/lib/recalls/send-notices'
import { caseInput, createCase } from '@/prisma/factories/cases'
import { createFactory } from '@/prisma/factories/factories'
import { createLot } from '@/prisma/factories/lots'
import { createVariant } from '@/prisma/factories/products'
import { createEvidence, createReport, pdfBytes } from '@/prisma/factories/reports'
import { createViewer } from '@/prisma/factories/users'
import { closeCase } from './close-case'
import { editCase } from './edit-case'
import { findEvidence } from './evidence-queries'
import { openCaseByHand } from './open-case-by-hand'
import { releaseLot } from './release-lot'
import { findReportToAssess, listReportsToAssess } from './report-queries'
import { stopLot } from './stop-lot'

const now = new Date('2026-11-21T02:00:00Z')
let factoryId: string
let productId: string
let lotId: string
let staff: UserViewer
let admin: UserViewer

beforeEach(async () => {
  factoryId = (await createFactory()).id
  const variant = await createVariant({ factoryId })
  productId = variant.productId
  lotId = (await createLot({ pieces: { [variant.id]: 4 } })).id
  staff = await createViewer({ role: 'ADMIN', memberships: [{ factoryId, role: 'SHIPPER' }] })
  admin = await createViewer({ role: 'ADMIN' })
})

test('an admin who works for the factory decides nothing in a case of it', async () => {
  const { caseId } = await createCase(productId, { lotIds: [lotId] }, now)
  const before = await db.qualityCase.findUniqueOrThrow({ where: { id: caseId } })
  const version = before.updatedAt.toISOString()
  const words = caseInput(productId, { badges: 'KEPT' })
  const viewer = staff
  const tries = [
    () => openCaseByHand({ viewer, input: words, now }),
    () => editCase({ viewer, input: { ...words, caseId, version }, now }),
    () => stopLot({ viewer, input: { caseId, lotId }, now }),
    () => releaseLot({ viewer, input: { caseId, lotId }, now }),
    () => sendNotices({ viewer, input: { caseId }, now }),
    () =>
      closeCase({
        viewer,
        input: { caseId, version, correctionEn: 'x', correctionZh: 'x', badges: 'KEPT' },
        now,
      }),
  ]
  for (const one of tries) await expect(one()).rejects.toMatchObject({ code: 'ownFactory' })
  expect(await db.qualityCase.findMany({ where: { productId } })).toEqual([before])
  expect(await db.lot.findUniqueOrThrow({ where: { id: lotId } })).toMatchObject({ stoppedAt: now })
})

test('nor does such an admin read of a spot check there before it counts', async () => {
  const { id: fileId } = await createEvidence(factoryId, await pdfBytes())
  await db.evidenceFile.update({ where: { id: fileId }, data: { byAssessor: true } })
  const { id } = await createReport({ factoryId, productIds: [productId], isSpotCheck: true, fileId })
  const own = await createReport({ factoryId, productIds: [productId] })
  const sees = async (viewer: UserViewer) => ({
    page: (await findReportToAssess(viewer, id))?.id,
    listed: (
      await listReportsToAssess(viewer, { status: null, text: '', page: 1, onlySpot: true })
    ).rows.some((row) => row.id === id),
    file: (await findEvidence(fileId, viewer)) !== null,
  })
  expect(await sees(admin)).toEqual({ page: id, listed: true, file: true })
  expect(await sees(staff)).toEqual({ page: undefined, listed: false, file: false })
  expect(await findReportToAssess(staff, own.id)).toMatchObject({ id: own.id })
  await db.testReport.update({
    where: { id },
    data: { status: 'ACCEPTED', acceptedAt: now, validUntil: now, openness: 'PUBLIC' },
  })
  expect(await sees(staff)).toEqual({ page: id, listed: true, file: true })
})
