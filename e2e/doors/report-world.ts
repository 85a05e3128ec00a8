import { createLab } from '@/prisma/factories/labs'
import { createCategory } from '@/prisma/factories/products'
import { createCredential, createEvidence, createReport, pdfBytes } from '@/prisma/factories/reports'
import { createEdition, createTestItem } from '@/prisma/factories/standards'
import { db, mintUser } from '../world'

/** Reports of a factory in every state, its credentials, and what they are judged by. */
export async function mintReports(factoryId: string, productId: string) {
  const item = await createTestItem()
  const lab = await createLab({ standardIds: [item.edition.standardId] })
  const scope = await db.labScope.findFirstOrThrow({ where: { labId: lab.id } })
  const category = await createCategory()
  const { key: itemKey, unit, direction, labelEn, labelZh, edition: named } = item
  await db.category.update({
    where: { id: category.id },
    data: {
      standards: { create: { standardId: named.standardId, position: 0 } },
      measures: { create: { itemKey, position: 0, unit, direction, labelEn, labelZh } },
    },
  })
  const of = { factoryId, productIds: [productId], labId: lab.id }
  const results = [{ itemId: item.id, unit: 'cycles', method: '' }]
  const file = await createEvidence(factoryId, await pdfBytes())
  const accepted = await createReport({ ...of, results, status: 'ACCEPTED', fileId: file.id })
  const shown = await createEvidence(factoryId, await pdfBytes())
  const asker = await mintUser()
  const request = await db.reportRequest.create({
    data: { reportId: accepted.id, userId: asker.id, at: new Date() },
  })
  return {
    item,
    category,
    lab,
    scope,
    file,
    accepted,
    request,
    draft: await createReport({ ...of, results: [], status: 'DRAFT' }),
    published: await createReport({ ...of, results, status: 'ACCEPTED' }),
    another: await createReport({ ...of, results: [], status: 'DRAFT' }),
    waiting: await createReport({ ...of, results, fileId: shown.id }),
    credential: await createCredential({ factoryId }),
    ownCredential: await createCredential({ factoryId }),
    freeFile: await createEvidence(factoryId),
    edition: await createEdition({ status: 'DRAFT' }),
  }
}
export type DoorReports = Awaited<ReturnType<typeof mintReports>>

/** Every row of them that a door could change. */
export async function readReports({ lab, edition, item, category }: DoorReports, factoryId: string) {
  const orderBy = { id: 'asc' } as const
  return [
    await db.testReport.findMany({
      where: { factoryId },
      orderBy,
      include: { results: true, notes: true, products: true },
    }),
    await db.factoryCredential.findMany({ where: { factoryId }, orderBy }),
    await db.evidenceFile.count({ where: { factoryId } }),
    await db.laboratory.findUnique({ where: { id: lab.id }, include: { scopes: true } }),
    await db.category.findUnique({
      where: { id: category.id },
      include: { validity: true, standards: true, measures: true },
    }),
    await db.standardEdition.findMany({
      where: { id: { in: [edition.id, item.editionId] } },
      orderBy,
      include: { items: { include: { limits: true } } },
    }),
  ]
}
