import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import type { UserViewer } from '@/lib/permissions'
import { createReport } from '@/lib/quality/create-report'
import { SaveReportInput, withResults } from '@/lib/quality/report-schema'
import { saveReport } from '@/lib/quality/save-report'
import { submitReport } from '@/lib/quality/submit-report'
import { createFactory } from './factories'
import { createLab } from './labs'
import { createProduct } from './products'
import { createEvidence } from './reports'
import { createTestItem } from './standards'
import { createViewer } from './users'

/** The report as it stands, with what a form sends along to name it as seen. */
export async function readReport(id: string) {
  return db.testReport.findUniqueOrThrow({
    where: { id },
    include: { results: true, notes: true, products: true },
  })
}
export const seenReport = async (id: string) => ({
  reportId: id,
  version: (await readReport(id)).updatedAt.toISOString(),
})

/** A factory with a product, its editor, an assessor, a laboratory that may test one item, and reports made by the verbs themselves. */
export async function createReportDesk(now: Date) {
  const factoryId = (await createFactory()).id
  const productId = (await createProduct({ factoryId })).id
  const editor = await createViewer({ memberships: [{ factoryId, role: 'EDITOR' }] })
  const admin = await createViewer({ role: 'ADMIN' })
  const item = await createTestItem()
  const labId = (await createLab({ standardIds: [item.edition.standardId] })).id

  const whole = () => ({
    labId,
    number: `QB-${randomUUID()}`,
    client: 'Qianbu',
    sampleKind: 'SENT_IN',
    receivedOn: '2026-10-01',
    issuedOn: '2026-10-20',
    openness: 'PUBLIC',
    productIds: [productId],
    'results.0.itemId': item.id,
    'results.0.value': '50000',
    'results.0.unit': 'cycles',
  })
  const inputOf = async (id: string, more: object = {}) =>
    SaveReportInput.parse(withResults({ ...(await seenReport(id)), ...whole(), ...more }))
  const save = async (id: string, more: object = {}, viewer: UserViewer | null = editor) =>
    saveReport({ viewer, input: await inputOf(id, more), now })
  const submit = async (id: string, viewer: UserViewer | null = editor) =>
    submitReport({ viewer, input: await seenReport(id), now })
  async function draft(withFile = true) {
    const { reportId } = await createReport({ viewer: editor, input: { factoryId }, now })
    const file = withFile && (await createEvidence(factoryId))
    if (file) await db.testReport.update({ where: { id: reportId }, data: { fileId: file.id } })
    return reportId
  }
  async function submitted() {
    const id = await draft()
    await save(id)
    await submit(id)
    return id
  }
  return { factoryId, productId, editor, admin, item, labId, inputOf, save, submit, draft, submitted }
}
export type ReportDesk = Awaited<ReturnType<typeof createReportDesk>>
