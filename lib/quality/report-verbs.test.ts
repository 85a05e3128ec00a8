import { beforeEach, describe, expect, test } from 'vitest'
import { isoOfDay } from '@/lib/dates'
import { db } from '@/lib/db'
import type { UserViewer } from '@/lib/permissions'
import { createFactory } from '@/prisma/factories/factories'
import { createLot } from '@/prisma/factories/lots'
import { createProduct, createVariant } from '@/prisma/factories/products'
import { createReportDesk, type ReportDesk, readReport, seenReport } from '@/prisma/factories/report-desk'
import { createEvidence, createReport, pdfBytes } from '@/prisma/factories/reports'
import { createTestItem } from '@/prisma/factories/standards'
import { createViewer } from '@/prisma/factories/users'
import { acceptReport } from './accept-report'
import { returnReport } from './return-report'
import { revokeReport } from './revoke-report'
import { saveReport } from './save-report'
import { submitReport } from './submit-report'
import { withdrawReport } from './withdraw-report'

const now = new Date('2026-11-21T02:00:00Z')
let desk: ReportDesk
let { factoryId, productId, labId, editor, admin } = {} as ReportDesk

beforeEach(async () => {
  desk = await createReportDesk(now)
  ;({ factoryId, productId, labId, editor, admin } = desk)
})

describe('a factory’s report', () => {
  test('goes from draft to evidence, every step audited and told', async () => {
    const id = await desk.submitted()
    expect(await readReport(id)).toMatchObject({ status: 'SUBMITTED', submittedAt: now })
    await returnReport({
      viewer: admin,
      input: {
        ...(await seenReport(id)),
        reason: '',
        notes: { number: 'Read it again.', 'results.0.value': 'One digit.' },
      },
      now,
    })
    expect(await readReport(id)).toMatchObject({ status: 'NEEDS_CHANGES', notes: [{}, {}] })
    await desk.save(id, { 'results.0.value': '40000' })
    await desk.submit(id)
    expect((await readReport(id)).notes.every(({ resolvedAt }) => resolvedAt)).toBe(true)
    await acceptReport({ viewer: admin, input: await seenReport(id), now })
    const after = await readReport(id)
    expect(after).toMatchObject({ status: 'ACCEPTED', assessorId: admin.userId, acceptedAt: now })
    expect(after.validUntil && isoOfDay(after.validUntil)).toBe('2027-10-20')
    const steps = await db.auditEntry.findMany({ where: { entityId: id }, orderBy: { id: 'asc' } })
    expect(steps.map(({ action }) => action)).toEqual([
      'report.create',
      'report.save',
      'report.submit',
      'report.return',
      'report.save',
      'report.submit',
      'report.accept',
    ])
    const news = await db.domainEvent.findMany({
      where: { payload: { path: ['reportId'], equals: id } },
      orderBy: { id: 'asc' },
    })
    expect(news.map(({ type }) => type)).toEqual([
      'report.submitted',
      'report.returned',
      'report.submitted',
      'report.accepted',
    ])
    await revokeReport({ viewer: admin, input: { ...(await seenReport(id)), reason: 'Forged.' }, now })
    expect(await readReport(id)).toMatchObject({ status: 'WITHDRAWN', decisionNote: 'Forged.', endedAt: now })
  })

  test('counts only as long as its category says', async () => {
    const id = await desk.submitted()
    const { categoryId } = await db.product.findUniqueOrThrow({ where: { id: productId } })
    await db.categoryValidity.create({ data: { categoryId, months: 6 } })
    await acceptReport({ viewer: admin, input: await seenReport(id), now })
    expect((await readReport(id)).validUntil).toEqual(new Date('2027-04-20'))
  })

  test('may lack anything as a draft; handed in, each gap is named beside its field', async () => {
    const id = await desk.draft(false)
    const empty = {
      labId: '',
      number: '',
      client: '',
      sampleKind: '',
      receivedOn: '',
      issuedOn: '',
      productIds: [],
    }
    await desk.save(id, { ...empty, 'results.0.value': '' })
    expect((await readReport(id)).results).toEqual([])
    await expect(desk.submit(id)).rejects.toMatchObject({
      code: 'invalid',
      fields: {
        labId: 'required',
        number: 'required',
        client: 'required',
        sampleKind: 'required',
        receivedOn: 'required',
        issuedOn: 'required',
        file: 'required',
        productIds: 'required',
        results: 'resultsMissing',
      },
    })
    expect(await readReport(id)).toMatchObject({ status: 'DRAFT' })
  })

  test('is refused beside the field that is wrong, and stays as it was', async () => {
    const id = await desk.draft()
    const strange = (await createProduct()).id
    const future = await createTestItem()
    await db.standardEdition.update({
      where: { id: future.editionId },
      data: { effectiveFrom: new Date('2027-01-01') },
    })
    const { factoryId } = await db.testReport.findUniqueOrThrow({ where: { id } })
    const other = await createLot({ pieces: { [(await createVariant({ factoryId })).id]: 1 } })
    const wrong: [object, object][] = [
      [{ issuedOn: '2026-11-22' }, { issuedOn: 'dayAhead' }],
      [{ receivedOn: '2026-10-21' }, { issuedOn: 'dateOrder' }],
      [{ sampledOn: '2026-10-02' }, { receivedOn: 'dateOrder' }],
      [{ labId: strange }, { labId: 'choice' }],
      [{ sampleKind: 'MYSTERY_PURCHASE' }, { sampleKind: 'choice' }],
      [{ productIds: [strange] }, { productIds: 'choice' }],
      [{ lotIds: [strange] }, { lotIds: 'choice' }],
      [{ lotIds: [other.id] }, { lotIds: 'lotWithoutProduct' }],
      [{ 'results.0.unit': '' }, { 'results.0.unit': 'required' }],
      [{ 'results.0.unit': 'kg' }, { 'results.0.unit': 'unitFamily' }],
      [{ 'results.0.value': '-3' }, { 'results.0.value': 'valueNegative' }],
      [{ 'results.0.itemId': strange }, { 'results.0.itemId': 'editionUnknown' }],
      [{ 'results.0.itemId': future.id }, { 'results.0.itemId': 'editionNotYet' }],
      [{ 'results.0.limitId': future.limits[0]?.id }, { 'results.0.limitId': 'choice' }],
    ]
    for (const [more, fields] of wrong)
      await expect(desk.save(id, more), JSON.stringify(more)).rejects.toMatchObject({
        code: 'invalid',
        fields,
      })
    expect(await readReport(id)).toMatchObject({ status: 'DRAFT', number: '', results: [] })
  })

  test('that has run out is not taken', async () => {
    const id = await desk.draft()
    await desk.save(id, { receivedOn: '2025-10-01', issuedOn: '2025-11-20' })
    await expect(desk.submit(id)).rejects.toMatchObject({ fields: { issuedOn: 'reportRunOut' } })
    await desk.save(id, { receivedOn: '2025-10-01', issuedOn: '2025-11-21' })
    await desk.submit(id)
  })

  test('of the same file from two factories at once is taken from one', async () => {
    const bytes = await pdfBytes()
    const both = [desk, await createReportDesk(now)]
    const ids = await Promise.all(
      both.map(async (one) => {
        const id = await one.draft(false)
        const { id: fileId } = await createEvidence(one.factoryId, bytes)
        await db.testReport.update({ where: { id }, data: { fileId } })
        await one.save(id)
        return id
      }),
    )
    const results = await Promise.allSettled(both.map((one, at) => one.submit(ids[at] ?? '')))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { fields: { file: 'evidenceElsewhere' } },
    })
  })

  test('of a suspended or unaccredited laboratory is not taken', async () => {
    const id = await desk.draft()
    await desk.save(id)
    const submit = async () => desk.submit(id)
    const lab = (data: object) => db.laboratory.update({ where: { id: labId }, data })
    await lab({ status: 'SUSPENDED', statusSince: now })
    await expect(submit()).rejects.toMatchObject({ fields: { labId: 'labNotActive' } })
    await lab({ status: 'ACTIVE', cmaUntil: new Date('2026-10-19'), cnasUntil: new Date('2026-10-19') })
    await expect(submit()).rejects.toMatchObject({ fields: { labId: 'labExpired' } })
    // Accredited on its day, but no longer: it would count for nothing.
    await lab({ cmaUntil: new Date('2026-10-20') })
    await expect(submit()).rejects.toMatchObject({ fields: { issuedOn: 'reportRunOut' } })
    await lab({ cmaUntil: new Date('2026-11-21') })
    await submit()
  })

  test('with the number of another is told whose', async () => {
    const other = (await createFactory()).id
    const theirs = await createReport({ factoryId: other, productIds: [], labId, number: 'X-1' })
    const id = await desk.draft()
    await desk.save(id, { number: 'x-1' })
    const submit = async () => desk.submit(id)
    await expect(submit()).rejects.toMatchObject({ fields: { number: 'reportElsewhere' } })
    await db.testReport.update({ where: { id: theirs.id }, data: { factoryId } })
    await expect(submit()).rejects.toMatchObject({ fields: { number: 'reportNumberUsed' } })
  })

  test('handed in twice at once under two drafts is in once', async () => {
    const ids = [await desk.draft(), await desk.draft(), await desk.draft()]
    for (const id of ids) await desk.save(id, { number: 'SAME-7' })
    const inputs = await Promise.all(ids.map(seenReport))
    const results = await Promise.allSettled(
      inputs.map((input) => submitReport({ viewer: editor, input, now })),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results)
      if (result.status === 'rejected')
        expect(result.reason).toMatchObject({ fields: { number: 'reportNumberUsed' } })
  })

  test('saved by two people at once is saved by one; a stale page is told', async () => {
    const id = await desk.draft()
    const input = await desk.inputOf(id)
    const results = await Promise.allSettled([1, 2, 3].map(() => saveReport({ viewer: editor, input, now })))
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    await expect(saveReport({ viewer: editor, input, now })).rejects.toMatchObject({ code: 'staleVersion' })
  })

  test('is nobody else’s: not another factory’s, a shipper’s, a buyer’s, nor an admin’s to write', async () => {
    const id = await desk.draft()
    const elsewhere = (await createFactory()).id
    const refused: [UserViewer | null, string][] = [
      [null, 'signInNeeded'],
      [await createViewer(), 'forbidden'],
      [await createViewer({ memberships: [{ factoryId, role: 'SHIPPER' }] }), 'forbidden'],
      [await createViewer({ memberships: [{ factoryId: elsewhere, role: 'OWNER' }] }), 'notFound'],
      [admin, 'notFound'],
    ]
    for (const [viewer, code] of refused) {
      await expect(desk.save(id, {}, viewer)).rejects.toMatchObject({ code })
      await expect(desk.submit(id, viewer)).rejects.toMatchObject({ code })
      const input = { ...(await seenReport(id)), reason: 'x' }
      await expect(withdrawReport({ viewer, input, now })).rejects.toMatchObject({ code })
    }
    await desk.save(id, {}, await createViewer({ memberships: [{ factoryId, role: 'OWNER' }] }))
  })
})
