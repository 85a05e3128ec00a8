import 'server-only'
import { db } from '@/lib/db'
import type { UserViewer } from '@/lib/permissions'
import type { Prisma } from '@/prisma/generated/client'
import type { ReportStatus } from '@/prisma/generated/enums'
import { knownToAssessor, knownToFactory } from './own-report'

// Everything here is live: who works at a report must see what was just saved or decided.
const names = { nameEn: true, nameZh: true } as const
const listSelect = {
  id: true,
  number: true,
  status: true,
  isSpotCheck: true,
  issuedOn: true,
  validUntil: true,
  submittedAt: true,
  createdAt: true,
  lab: { select: names },
  factory: { select: { ...names, slug: true } },
  products: { select: { product: { select: { id: true, titleEn: true, titleZh: true } } } },
  _count: {
    select: {
      results: true,
      notes: { where: { resolvedAt: null } },
      requests: { where: { status: 'OPEN' } },
    },
  },
} as const satisfies Prisma.TestReportSelect
export type ReportRow = Prisma.TestReportGetPayload<{ select: typeof listSelect }>

const detailInclude = {
  factory: { select: { ...names, id: true, slug: true } },
  lab: { include: { scopes: true } },
  file: { select: { id: true, name: true, pages: true, bytes: true, sha256: true, createdAt: true } },
  products: { include: { product: { select: { id: true, slug: true, titleEn: true, titleZh: true } } } },
  lots: { include: { lot: { select: { id: true, code: true, madeOn: true, productId: true } } } },
  results: {
    orderBy: { position: 'asc' },
    include: {
      item: {
        include: {
          limits: { orderBy: { position: 'asc' } },
          edition: {
            select: { id: true, code: true, standardId: true, supersededOn: true, supersededById: true },
          },
        },
      },
    },
  },
  notes: { orderBy: { at: 'asc' } },
  requests: { orderBy: { at: 'desc' }, include: { user: { select: { name: true } } } },
} as const satisfies Prisma.TestReportInclude
export type ReportDetail = Prisma.TestReportGetPayload<{ include: typeof detailInclude }>

/** A factory's own reports, and the shop's spot checks once they count. */
const seenBy = (factoryIds: string[]): Prisma.TestReportWhereInput => ({
  factoryId: { in: factoryIds },
  ...knownToFactory,
})

function containing(text: string): Prisma.TestReportWhereInput {
  if (!text) return {}
  const contains = { contains: text, mode: 'insensitive' } as const
  const named = { OR: [{ nameEn: contains }, { nameZh: contains }] }
  return {
    OR: [
      { number: contains },
      { lab: named },
      { factory: named },
      { products: { some: { product: { OR: [{ titleEn: contains }, { titleZh: contains }] } } } },
    ],
  }
}

type Filter = { status: ReportStatus | null; text: string; page: number }
const pageSize = 25

async function listReports(where: Prisma.TestReportWhereInput, page: number, oldestFirst: boolean) {
  const [rows, count] = await Promise.all([
    db.testReport.findMany({
      where,
      select: listSelect,
      orderBy: oldestFirst
        ? [{ submittedAt: 'asc' }, { id: 'asc' }]
        : [{ createdAt: 'desc' }, { id: 'desc' }],
      take: pageSize,
      skip: (page - 1) * pageSize,
    }),
    db.testReport.count({ where }),
  ])
  return { rows, count, pages: Math.ceil(count / pageSize) }
}

/** One page of the reports of these factories, newest first. */
export async function listSellerReports({
  factoryIds,
  status,
  text,
  page,
}: Filter & { factoryIds: string[] }) {
  return listReports({ AND: [seenBy(factoryIds), status ? { status } : {}, containing(text)] }, page, false)
}

/** How many reports of these factories stand in each state. */
export async function countSellerReports(
  factoryIds: string[],
): Promise<Partial<Record<ReportStatus, number>>> {
  const groups = await db.testReport.groupBy({ by: ['status'], where: seenBy(factoryIds), _count: true })
  return Object.fromEntries(groups.map(({ status, _count }) => [status, _count]))
}

/** One report of these factories, or null. */
export async function findSellerReport(id: string, factoryIds: string[]): Promise<ReportDetail | null> {
  return db.testReport.findFirst({ where: { AND: [{ id }, seenBy(factoryIds)] }, include: detailInclude })
}

/** One page of all reports an assessor may know of: those that wait with the longest first, others newest first. */
export async function listReportsToAssess(
  viewer: UserViewer,
  { status, text, page, onlySpot }: Filter & { onlySpot: boolean },
) {
  const where = {
    AND: [
      knownToAssessor(viewer),
      status ? { status } : {},
      onlySpot ? { isSpotCheck: true } : {},
      containing(text),
    ],
  }
  return listReports(where, page, status === 'SUBMITTED')
}

/** One report as an assessor sees it, or null; with other accepted reports of the same products to compare. */
export async function findReportToAssess(viewer: UserViewer, id: string): Promise<ReportDetail | null> {
  return db.testReport.findFirst({
    where: { AND: [{ id }, knownToAssessor(viewer)] },
    include: detailInclude,
  })
}

/** What the form of a factory's report can choose from: laboratories, its products with their lots, published editions with their items. */
export async function listReportChoices(factoryId: string) {
  const [labs, products, editions] = await Promise.all([
    db.laboratory.findMany({
      orderBy: [{ status: 'asc' }, { nameEn: 'asc' }],
      select: { ...names, id: true, status: true, cityEn: true, cityZh: true },
    }),
    db.product.findMany({
      where: { factoryId },
      orderBy: [{ titleEn: 'asc' }],
      select: {
        id: true,
        titleEn: true,
        titleZh: true,
        categoryId: true,
        lots: { orderBy: { madeOn: 'desc' }, take: 40, select: { id: true, code: true, madeOn: true } },
      },
    }),
    db.standardEdition.findMany({
      where: { status: 'PUBLISHED' },
      orderBy: [{ code: 'asc' }],
      select: {
        id: true,
        code: true,
        titleEn: true,
        titleZh: true,
        supersededOn: true,
        supersededById: true,
        standard: { select: { categories: { select: { categoryId: true } } } },
        items: {
          orderBy: { position: 'asc' },
          select: {
            ...names,
            id: true,
            method: true,
            unit: true,
            kind: true,
            limits: {
              orderBy: { position: 'asc' },
              select: { id: true, classKey: true, classEn: true, classZh: true },
            },
          },
        },
      },
    }),
  ])
  return { labs, products, editions }
}
export type ReportChoices = Awaited<ReturnType<typeof listReportChoices>>

/** What a person asked to read, newest first. */
export async function listOwnRequests(userId: string) {
  return db.reportRequest.findMany({
    where: { userId },
    orderBy: { at: 'desc' },
    take: 100,
    include: {
      report: {
        select: {
          id: true,
          number: true,
          status: true,
          fileId: true,
          factory: { select: { ...names, slug: true } },
          products: {
            select: { product: { select: { slug: true, status: true, titleEn: true, titleZh: true } } },
          },
        },
      },
    },
  })
}
export type OwnRequest = Awaited<ReturnType<typeof listOwnRequests>>[number]

/** A report this person can ask its factory to read and has not asked for yet, or null. */
export async function findAskableReport(id: string, userId: string) {
  return db.testReport.findFirst({
    where: { id, status: 'ACCEPTED', openness: 'ON_REQUEST', requests: { none: { userId } } },
    select: { id: true, number: true, factory: { select: names }, lab: { select: names } },
  })
}
export type AskableReport = NonNullable<Awaited<ReturnType<typeof findAskableReport>>>
