import type { Tx } from '@/lib/db'
import { recomputeAwards } from '@/lib/quality/recompute-awards'
import { Prisma } from '@/prisma/generated/client'
import { credentialFiles } from '@/prisma/seed/evidence/credential-files'
import { demoCredentials } from '@/prisma/seed/evidence/credentials'
import { reportFiles, type SeedFile } from '@/prisma/seed/evidence/evidence-files'
import { demoLots } from '@/prisma/seed/evidence/lots'
import { ordersOf } from '@/prisma/seed/evidence/orders'
import { demoReports } from '@/prisma/seed/evidence/reports'
import { seedId } from '@/prisma/seed/ids'
import { inChunks } from '@/prisma/seed/in-chunks'
import { fillHistory } from '@/prisma/seed/load-history'
import type { DemoPeople } from '@/prisma/seed/people'
import { caseRows } from '@/prisma/seed/rows-cases'
import { credentialRows } from '@/prisma/seed/rows-credentials'
import { labRows } from '@/prisma/seed/rows-labs'
import { lotRows } from '@/prisma/seed/rows-lots'
import { measureRows } from '@/prisma/seed/rows-measures'
import type { Shelf } from '@/prisma/seed/rows-order-parts'
import { demoOrderRows, sentPieces } from '@/prisma/seed/rows-orders'
import type { peopleRows } from '@/prisma/seed/rows-people'
import { fileRows, type Hands, reportRows } from '@/prisma/seed/rows-reports'
import type { World } from '@/prisma/seed/world-types'

type Folk = { demo: DemoPeople; addresses: ReturnType<typeof peopleRows>['addresses'] } | null
/** Everything of the demo's evidence but the rows: worked out before the transaction, which is to be short. */
export type DemoEvidence = Awaited<ReturnType<typeof demoEvidence>>

/** The reports, lots and papers of the demo as of `now`, with their PDFs or, where none will be kept, something in their place. */
export async function demoEvidence(world: World, now: Date, withPdfs: boolean) {
  const reports = demoReports(world, now)
  const lots = demoLots(reports, now)
  const credentials = demoCredentials(world.factories)
  const files: SeedFile[] = [
    ...(await reportFiles(reports, lots, world.factories, now, withPdfs)),
    ...(await credentialFiles(credentials, world.factories, withPdfs)),
  ]
  return { reports, lots, credentials, files }
}

function handsOf(people: DemoPeople | null): Hands {
  const owners = new Map(
    (people?.staff ?? []).flatMap(({ factory, role, email }) => (role === 'owner' ? [[factory, email]] : [])),
  )
  const user = (email: string | undefined) => (email ? seedId('user', email) : null)
  const buyers = (people?.buyers ?? []).map(({ email }) => seedId('user', email))
  return { ownerOf: (factory) => user(owners.get(factory)), admin: user(people?.admin.email), buyers }
}

const numbers = async (tx: Tx, sequence: 'OrderNumber' | 'QualityCaseNumber', count: number) => {
  const [row] = await tx.$queryRaw<{ first: bigint }[]>`
    SELECT min(nextval(${Prisma.raw(`'"${sequence}"'`)})) AS "first" FROM generate_series(1, ${count}::int)`
  return Number(row?.first ?? 1)
}

/** Counts what the demo's orders sold. */
async function countSold(tx: Tx, lines: { variantId: string; quantity: number }[]) {
  const [ids, pieces] = [lines.map(({ variantId }) => variantId), lines.map(({ quantity }) => quantity)]
  await tx.$executeRaw`
    UPDATE "Product" p SET "soldCount" = p."soldCount" + q."pieces" FROM (
      SELECT v."productId", sum(x."pieces")::int AS "pieces"
      FROM unnest(${ids}::uuid[], ${pieces}::int[]) AS x("id", "pieces")
      JOIN "Variant" v ON v."id" = x."id" GROUP BY v."productId") q WHERE p."id" = q."productId"`
}

type Evidence = { shelf: Shelf; evidence: DemoEvidence; folk: Folk; now: Date }

/** Writes the laboratories, reports, lots, papers, orders and cases of the demo, and gives the badges they earn. */
export async function fillEvidence(tx: Tx, { shelf, evidence, folk, now }: Evidence) {
  const { world } = shelf
  const { reports, lots, credentials, files } = evidence
  const hands = handsOf(folk?.demo ?? null)
  const orders = ordersOf(folk?.demo ?? null, world.products)
  const sent = sentPieces(world, orders, lots)
  const links = measureRows()
  const bench = labRows(now)
  const tested = reportRows({ reports, lots, files, factories: world.factories }, hands, now)
  const made = lotRows(lots, sent, now)
  const papers = credentialRows(credentials, hands, now)

  await inChunks(links.categoryStandards, (args) => tx.categoryStandard.createMany(args))
  await inChunks(links.categoryMeasures, (args) => tx.categoryMeasure.createMany(args))
  await inChunks(links.validities, (args) => tx.categoryValidity.createMany(args))
  const laboratories = await inChunks(bench.labs, (args) => tx.laboratory.createMany(args))
  await inChunks(bench.scopes, (args) => tx.labScope.createMany(args))
  await inChunks(fileRows(files, hands, now), (args) => tx.evidenceFile.createMany(args))
  const written = await inChunks(tested.reports, (args) => tx.testReport.createMany(args))
  await inChunks(tested.products, (args) => tx.reportProduct.createMany(args))
  const results = await inChunks(tested.results, (args) => tx.testResult.createMany(args))
  await inChunks(tested.requests, (args) => tx.reportRequest.createMany(args))
  await inChunks(tested.notes, (args) => tx.reportNote.createMany(args))
  await inChunks(made.lots, (args) => tx.lot.createMany(args))
  await inChunks(made.variants, (args) => tx.lotVariant.createMany(args))
  await inChunks(made.reportLots, (args) => tx.reportLot.createMany(args))
  await inChunks(papers.credentials, (args) => tx.factoryCredential.createMany(args))
  await inChunks(papers.products, (args) => tx.credentialProduct.createMany(args))
  if (folk && orders.length) {
    const first = await numbers(tx, 'OrderNumber', orders.length)
    const sold = demoOrderRows(shelf, orders, sent, folk.addresses, first, now)
    await inChunks(sold.orders, (args) => tx.order.createMany(args))
    await inChunks(sold.subOrders, (args) => tx.subOrder.createMany(args))
    await inChunks(sold.lines, (args) => tx.orderLine.createMany(args))
    await inChunks(sold.events, (args) => tx.orderEvent.createMany(args))
    await inChunks(sold.shipments, (args) => tx.shipment.createMany(args))
    await inChunks(sold.shipmentLines, (args) => tx.shipmentLine.createMany(args))
    await inChunks(sold.lineLots, (args) => tx.shipmentLineLot.createMany(args))
    await countSold(tx, sold.lines)
  }
  const wrong = caseRows({ lots, orders, sent }, hands, await numbers(tx, 'QualityCaseNumber', 2), now)
  await fillHistory(tx, { reports, wrong, now })
  await recomputeAwards(tx, 'all', now)
  const awards = await tx.award.count()
  return { laboratories, reports: written, results, lots: lots.length, awards }
}
