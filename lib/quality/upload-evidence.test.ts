import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import type { StaffRole, UserViewer } from '@/lib/permissions'
import { createFactory } from '@/prisma/factories/factories'
import { createProduct } from '@/prisma/factories/products'
import { createReport, pdfBytes } from '@/prisma/factories/reports'
import { createViewer } from '@/prisma/factories/users'
import { answerReportRequest } from './answer-report-request'
import { createReport as beginReport } from './create-report'
import { findEvidence, listFreeEvidence } from './evidence-queries'
import { requestReport } from './request-report'
import { uploadEvidence } from './upload-evidence'

const now = new Date('2026-11-21T02:00:00Z')
let factoryId: string
let owner: UserViewer
const staff = (role: StaffRole, of = factoryId) => createViewer({ memberships: [{ factoryId: of, role }] })

beforeEach(async () => {
  factoryId = (await createFactory()).id
  owner = await staff('OWNER')
})

const begin = async (viewer = owner, of = factoryId) =>
  (await beginReport({ viewer, input: { factoryId: of }, now })).reportId
const upload = (viewer: UserViewer | null, bytes: Uint8Array, reportId: string, of = '') =>
  uploadEvidence({ viewer, input: { reportId, factoryId: of }, file: { bytes, name: 'a/b.pdf' }, now })

describe('a PDF', () => {
  test('handed in for a report is stored under a key nobody guesses, with its fingerprint', async () => {
    const bytes = await pdfBytes(2)
    const reportId = await begin()
    const { fileId } = await upload(owner, bytes, reportId)
    const file = await db.evidenceFile.findUniqueOrThrow({ where: { id: fileId } })
    expect(file).toMatchObject({ factoryId, pages: 2, bytes: bytes.byteLength, name: 'b.pdf' })
    expect(file.storageKey).toMatch(/^evidence\/[0-9a-f-]{36}\.pdf$/)
    expect(file.storageKey).not.toContain(fileId)
    expect(await db.testReport.findUniqueOrThrow({ where: { id: reportId } })).toMatchObject({ fileId })
    const found = await findEvidence(fileId, owner)
    expect(found && Buffer.from(found.bytes).equals(Buffer.from(bytes))).toBe(true)
  })

  test('handed in again is kept once, and told which report has it', async () => {
    const bytes = await pdfBytes()
    const reportId = await begin()
    await db.testReport.update({ where: { id: reportId }, data: { number: 'QB-7' } })
    const first = await upload(owner, bytes, reportId)
    expect(await upload(owner, bytes, reportId)).toEqual(first)
    await expect(upload(owner, bytes, await begin())).rejects.toMatchObject({
      code: 'evidenceUsed',
      params: { number: 'QB-7' },
      fields: { file: 'evidenceUsed' },
    })
    await db.testReport.update({ where: { id: reportId }, data: { status: 'WITHDRAWN', endedAt: now } })
    expect(await upload(owner, bytes, await begin())).toEqual(first)
  })

  test('that another factory has handed in is refused; a draft of theirs keeps it from nobody', async () => {
    const bytes = await pdfBytes()
    const theirs = await begin()
    await upload(owner, bytes, theirs)
    const other = (await createFactory()).id
    const rival = await staff('OWNER', other)
    const { fileId } = await upload(rival, bytes, await begin(rival, other))
    expect(await db.evidenceFile.findUniqueOrThrow({ where: { id: fileId } })).toMatchObject({
      factoryId: other,
    })
    const handedIn = await createReport({ factoryId, productIds: [] })
    const file = await db.testReport.findUniqueOrThrow({ where: { id: theirs } })
    await db.testReport.update({ where: { id: handedIn.id }, data: { fileId: file.fileId } })
    await expect(upload(rival, bytes, await begin(rival, other))).rejects.toMatchObject({
      code: 'evidenceElsewhere',
    })
  })

  test('handed in many times at once is one file', async () => {
    const bytes = await pdfBytes()
    const results = await Promise.all([1, 2, 3, 4].map(() => upload(owner, bytes, '', factoryId)))
    expect(new Set(results.map(({ fileId }) => fileId)).size).toBe(1)
  })

  test('that is none is refused at its field and leaves nothing behind', async () => {
    const reportId = await begin()
    const svg = new TextEncoder().encode('<svg onload="alert(1)"/>')
    await expect(upload(owner, svg, reportId)).rejects.toMatchObject({
      code: 'badEvidence',
      fields: { file: 'badEvidence' },
    })
    expect(await db.evidenceFile.count({ where: { factoryId } })).toBe(0)
  })

  test('is handed in by who may write there, and only while it may be written', async () => {
    const bytes = await pdfBytes()
    const reportId = await begin()
    const elsewhere = (await createFactory()).id
    const refused: [UserViewer | null, string][] = [
      [null, 'signInNeeded'],
      [await createViewer(), 'forbidden'],
      [await staff('SHIPPER'), 'forbidden'],
      [await staff('OWNER', elsewhere), 'notFound'],
      [await createViewer({ role: 'ADMIN' }), 'notFound'],
    ]
    for (const [viewer, code] of refused)
      await expect(upload(viewer, bytes, reportId)).rejects.toMatchObject({ code })
    await expect(upload(owner, bytes, '', elsewhere)).rejects.toMatchObject({ code: 'notFound' })
    const { id } = await createReport({ factoryId, productIds: [] })
    await expect(upload(owner, bytes, id)).rejects.toMatchObject({ code: 'reportClosed' })
  })
})

describe('who may read it', () => {
  const setUp = async (
    openness: 'PUBLIC' | 'ON_REQUEST' | 'CLOSED',
    status: 'ACCEPTED' | 'SUBMITTED' = 'ACCEPTED',
  ) => {
    const { fileId } = await upload(owner, await pdfBytes(), '', factoryId)
    const { id: productId } = await createProduct({ factoryId })
    const report = await createReport({ factoryId, productIds: [productId], fileId, openness, status })
    return { fileId, reportId: report.id }
  }
  const canRead = async (viewer: UserViewer | null, fileId: string) =>
    (await findEvidence(fileId, viewer)) !== null

  test.each([
    ['PUBLIC', 'ACCEPTED', true],
    ['PUBLIC', 'SUBMITTED', false],
    ['ON_REQUEST', 'ACCEPTED', false],
    ['CLOSED', 'ACCEPTED', false],
  ] as const)('%s and %s: the public %s', async (openness, status, isOpen) => {
    const { fileId } = await setUp(openness, status)
    const elsewhere = (await createFactory()).id
    expect(await canRead(null, fileId)).toBe(isOpen)
    expect(await canRead(await createViewer(), fileId)).toBe(isOpen)
    expect(await canRead(await staff('OWNER', elsewhere), fileId)).toBe(isOpen)
    expect(await canRead(await staff('SHIPPER'), fileId)).toBe(isOpen)
    expect(await canRead(await createViewer({ role: 'ADMIN' }), fileId)).toBe(true)
    expect(await canRead(owner, fileId)).toBe(true)
    expect(await canRead(await staff('EDITOR'), fileId)).toBe(true)
  })

  test('its factory reads what an assessor handed in once the spot check counts, and never what was replaced', async () => {
    const admin = await createViewer({ role: 'ADMIN' })
    const of = { factoryId, productIds: [], isSpotCheck: true, fileId: null }
    const [spot, other] = [
      await createReport({ ...of, status: 'DRAFT' }),
      await createReport({ ...of, status: 'DRAFT' }),
    ]
    const [oldBytes, newBytes] = [await pdfBytes(), await pdfBytes()]
    const replaced = (await upload(admin, oldBytes, spot.id)).fileId
    const { fileId } = await upload(admin, newBytes, spot.id)
    const loose = (await upload(admin, await pdfBytes(), '', factoryId)).fileId
    const withdrawn = (await upload(admin, await pdfBytes(), other.id)).fileId
    await db.testReport.update({ where: { id: other.id }, data: { status: 'WITHDRAWN', endedAt: now } })
    const free = (await listFreeEvidence([factoryId])).map(({ id }) => id)
    for (const id of [replaced, fileId, loose, withdrawn]) {
      expect(free).not.toContain(id)
      expect(await canRead(owner, id)).toBe(false)
      expect(await canRead(admin, id)).toBe(true)
    }
    await db.testReport.update({
      where: { id: spot.id },
      data: { status: 'ACCEPTED', acceptedAt: now, validUntil: now },
    })
    expect(await canRead(owner, fileId)).toBe(true)
    expect(await canRead(owner, replaced)).toBe(false)
    // Who has the paper anyway may hand it in.
    expect(await upload(owner, oldBytes, await begin())).toMatchObject({ fileId: replaced })
    expect(await canRead(owner, replaced)).toBe(true)
  })

  test('a buyer whom the factory let, until it thinks better of it', async () => {
    const { fileId, reportId } = await setUp('ON_REQUEST')
    const buyer = await createViewer()
    const ask = (viewer: UserViewer | null) =>
      requestReport({ viewer, input: { reportId, reason: 'For my shop' }, now })
    const { requestId } = await ask(buyer)
    expect(await ask(buyer)).toEqual({ requestId, isNew: false })
    expect(await canRead(buyer, fileId)).toBe(false)
    const answer = (viewer: UserViewer | null, to: 'GRANTED' | 'DECLINED') =>
      answerReportRequest({ viewer, input: { requestId, answer: to }, now })
    await expect(answer(buyer, 'GRANTED')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(answer(await staff('OWNER', (await createFactory()).id), 'GRANTED')).rejects.toMatchObject({
      code: 'notFound',
    })
    await answer(owner, 'GRANTED')
    await expect(answer(owner, 'GRANTED')).rejects.toMatchObject({ code: 'conflict' })
    expect(await canRead(buyer, fileId)).toBe(true)
    expect(await canRead(await createViewer(), fileId)).toBe(false)
    await answer(owner, 'DECLINED')
    expect(await canRead(buyer, fileId)).toBe(false)
    await expect(ask(buyer)).rejects.toMatchObject({ code: 'requestDeclined' })
    await expect(ask(null)).rejects.toMatchObject({ code: 'signInNeeded' })
  })

  test('nobody is asked for what is closed or not yet taken', async () => {
    const buyer = await createViewer()
    const closed = await setUp('CLOSED')
    const waiting = await setUp('ON_REQUEST', 'SUBMITTED')
    const ask = (reportId: string) => requestReport({ viewer: buyer, input: { reportId, reason: '' }, now })
    await expect(ask(closed.reportId)).rejects.toMatchObject({ code: 'notRequestable' })
    await expect(ask(waiting.reportId)).rejects.toMatchObject({ code: 'notFound' })
  })
})
