import { beforeEach, describe, expect, test } from 'vitest'
import { db, type Tx } from '@/lib/db'
import type { UserViewer } from '@/lib/permissions'
import { createFactory } from '@/prisma/factories/factories'
import { createReportDesk, type ReportDesk, readReport, seenReport } from '@/prisma/factories/report-desk'
import { createEvidence } from '@/prisma/factories/reports'
import { createViewer } from '@/prisma/factories/users'
import { acceptReport } from './accept-report'
import { createSpotCheck } from './create-spot-check'
import { lockEdition } from './own-edition'
import { lockLab } from './own-lab'
import { rejectReport } from './reject-report'
import { returnReport } from './return-report'
import { revokeReport } from './revoke-report'
import { submitReport } from './submit-report'
import { withdrawReport } from './withdraw-report'

const now = new Date('2026-11-21T02:00:00Z')
let desk: ReportDesk
let { factoryId, productId, labId, editor, admin } = {} as ReportDesk

beforeEach(async () => {
  desk = await createReportDesk(now)
  ;({ factoryId, productId, labId, editor, admin } = desk)
})

describe('an assessor', () => {
  test('decides once: of several at the same moment one is heard', async () => {
    const id = await desk.submitted()
    const input = { ...(await seenReport(id)), reason: 'No.' }
    const other = await createViewer({ role: 'ADMIN' })
    const results = await Promise.allSettled([
      acceptReport({ viewer: admin, input, now }),
      rejectReport({ viewer: other, input, now }),
      returnReport({ viewer: other, input: { ...input, notes: {} }, now }),
    ])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(
      results.filter((one) => one.status === 'rejected' && one.reason.code === 'staleVersion'),
    ).toHaveLength(2)
  })

  test('is an admin, and not staff of the factory', async () => {
    const id = await desk.submitted()
    const staff = await createViewer({ role: 'ADMIN', memberships: [{ factoryId, role: 'SHIPPER' }] })
    const elsewhere = (await createFactory()).id
    const refused: [UserViewer | null, string][] = [
      [null, 'signInNeeded'],
      [editor, 'forbidden'],
      [await createViewer({ memberships: [{ factoryId: elsewhere, role: 'OWNER' }] }), 'forbidden'],
      [{ ...admin, owesSecondFactor: true }, 'secondFactorNeeded'],
      [staff, 'ownFactory'],
    ]
    for (const [viewer, code] of refused) {
      const input = { ...(await seenReport(id)), reason: 'x', notes: {} }
      for (const verb of [acceptReport, rejectReport, returnReport, revokeReport])
        await expect(verb({ viewer, input, now })).rejects.toMatchObject({ code })
    }
    expect(await readReport(id)).toMatchObject({ status: 'SUBMITTED' })
  })

  test('says what to change, and takes nothing that has become wrong meanwhile', async () => {
    const id = await desk.submitted()
    const input = { ...(await seenReport(id)), reason: '', notes: {} }
    await expect(returnReport({ viewer: admin, input, now })).rejects.toMatchObject({
      fields: { reason: 'notesMissing' },
    })
    await db.laboratory.update({ where: { id: labId }, data: { status: 'CLOSED', statusSince: now } })
    await expect(acceptReport({ viewer: admin, input, now })).rejects.toMatchObject({
      fields: { labId: 'labNotActive' },
    })
  })

  test('waits for who is changing the laboratory or the edition, and judges by what it then is', async () => {
    const id = await desk.submitted()
    const input = await seenReport(id)
    const meanwhile = async (change: (tx: Tx) => Promise<unknown>) => {
      let accepting: Promise<unknown> = Promise.resolve()
      await db.$transaction(async (tx) => {
        await change(tx)
        accepting = acceptReport({ viewer: admin, input, now }).catch((error) => error)
        await Promise.race([accepting, new Promise((resolve) => setTimeout(resolve, 300))])
      })
      return accepting
    }
    const { editionId } = desk.item
    const lab = (tx: Tx, status: 'ACTIVE' | 'SUSPENDED') =>
      lockLab(tx, labId).then(() =>
        tx.laboratory.update({
          where: { id: labId },
          data: { status, statusSince: status === 'ACTIVE' ? null : now },
        }),
      )
    expect(await meanwhile((tx) => lab(tx, 'SUSPENDED'))).toMatchObject({ fields: { labId: 'labNotActive' } })
    const edition = (tx: Tx, effectiveFrom: Date) =>
      lockEdition(tx, { editionId }).then(() =>
        tx.standardEdition.update({ where: { id: editionId }, data: { effectiveFrom } }),
      )
    await db.$transaction((tx) => lab(tx, 'ACTIVE'))
    expect(await meanwhile((tx) => edition(tx, new Date('2027-01-01')))).toMatchObject({
      fields: { 'results.0.itemId': 'editionNotYet' },
    })
    expect(await meanwhile((tx) => edition(tx, new Date('2020-01-01')))).toBeUndefined()
    expect(await readReport(id)).toMatchObject({ status: 'ACCEPTED' })
  })

  test('enters a spot check, which its factory can neither write nor take back', async () => {
    const { slug } = await db.product.findUniqueOrThrow({ where: { id: productId } })
    const input = { productSlug: slug, sampleKind: 'MYSTERY_PURCHASE' } as const
    const staff = await createViewer({ role: 'ADMIN', memberships: [{ factoryId, role: 'OWNER' }] })
    await expect(createSpotCheck({ viewer: staff, input, now })).rejects.toMatchObject({ code: 'ownFactory' })
    await expect(createSpotCheck({ viewer: editor, input, now })).rejects.toMatchObject({ code: 'forbidden' })
    const { reportId } = await createSpotCheck({ viewer: admin, input, now })
    await expect(desk.save(reportId)).rejects.toMatchObject({ code: 'notFound' })
    const { id: fileId } = await createEvidence(factoryId)
    await db.testReport.update({ where: { id: reportId }, data: { fileId } })
    // Nobody would answer who asks to read it.
    await expect(desk.save(reportId, { openness: 'ON_REQUEST' }, admin)).rejects.toMatchObject({
      fields: { openness: 'choice' },
    })
    await desk.save(reportId, { sampleKind: 'MYSTERY_PURCHASE', 'results.0.value': '100' }, admin)
    await submitReport({ viewer: admin, input: await seenReport(reportId), now })
    await acceptReport({ viewer: admin, input: await seenReport(reportId), now })
    expect(await db.qualityCase.findMany({ where: { reportId } })).toMatchObject([
      { productId, badges: 'SUSPENDED' },
    ])
    const reasoned = { ...(await seenReport(reportId)), reason: 'x' }
    await expect(withdrawReport({ viewer: editor, input: reasoned, now })).rejects.toMatchObject({
      code: 'notFound',
    })
    await expect(withdrawReport({ viewer: admin, input: reasoned, now })).rejects.toMatchObject({
      code: 'reportClosed',
    })
  })
})
