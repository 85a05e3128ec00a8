import { randomUUID } from 'node:crypto'
import type { ActionRow } from './actions'
import { type DoorWorld, type Role, signedIn } from './world'

const admins = (form: ActionRow['form']): ActionRow => ({ may: ['admin'], form })
const editors = (form: ActionRow['form']): ActionRow => ({ may: ['owner', 'editor'], form })

type Known = 'draft' | 'another' | 'published' | 'waiting' | 'accepted'
const report = ({ reports }: DoorWorld, which: Known) => ({
  reportId: reports[which].id,
  version: reports[which].updatedAt.toISOString(),
})
const credential = ({ reports }: DoorWorld, which: 'credential' | 'ownCredential' = 'credential') => ({
  credentialId: reports[which].id,
  version: reports[which].updatedAt.toISOString(),
})
const edition = ({ reports }: DoorWorld) => ({
  editionId: reports.item.editionId,
  version: reports.item.edition.updatedAt.toISOString(),
  reason: 'x',
})
const texts = { titleEn: 'x', titleZh: 'x', noteEn: '', noteZh: '', effectiveFrom: '' }
const reason = 'x'

/** Actions of the register, of reports and of credentials. */
export const reportActionRows: Record<string, ActionRow> = {
  createReportAction: editors(({ factoryId }) => ({ factoryId })),
  saveReportAction: editors((world) => ({ ...report(world, 'draft'), openness: 'CLOSED' })),
  withdrawReportAction: editors((world) => ({ ...report(world, 'another'), reason })),
  changeOpennessAction: editors((world) => ({ ...report(world, 'published'), openness: 'CLOSED' })),
  answerRequestAction: editors(({ reports }) => ({ requestId: reports.request.id, answer: 'GRANTED' })),
  requestReportAction: {
    may: signedIn as Role[],
    form: ({ reports }) => ({ reportId: reports.accepted.id }),
  },

  createSpotCheckAction: admins(({ offer }) => ({ productSlug: offer.product.slug, sampleKind: 'DRAWN' })),
  returnReportAction: admins((world) => ({ ...report(world, 'waiting'), reason })),
  acceptReportAction: admins((world) => report(world, 'waiting')),
  rejectReportAction: admins((world) => ({ ...report(world, 'waiting'), reason })),
  revokeReportAction: admins((world) => ({ ...report(world, 'accepted'), reason })),

  submitCredentialAction: editors(({ factoryId, reports }) => ({
    factoryId,
    kind: 'BSCI',
    number: randomUUID(),
    titleEn: 'x',
    titleZh: 'x',
    issuedOn: '2026-01-01',
    fileId: reports.freeFile.id,
  })),
  withdrawCredentialAction: {
    may: ['owner', 'editor', 'admin'],
    form: (world) => ({ ...credential(world, 'ownCredential'), reason }),
  },
  acceptCredentialAction: admins((world) => credential(world)),
  rejectCredentialAction: admins((world) => ({ ...credential(world), reason })),
  recordSiteCheckAction: admins(({ offer }) => ({
    factorySlug: offer.factory.slug,
    number: randomUUID(),
    titleEn: 'x',
    titleZh: 'x',
    issuedOn: '2026-01-01',
  })),

  saveLabAction: admins(({ reports: { lab } }) => ({
    labId: lab.id,
    version: lab.updatedAt.toISOString(),
    slug: lab.slug,
    nameEn: 'x',
    nameZh: 'x',
    cityEn: 'x',
    cityZh: 'x',
  })),
  setLabStatusAction: admins(({ reports: { lab } }) => ({
    labId: lab.id,
    version: lab.updatedAt.toISOString(),
    status: 'ACTIVE',
  })),
  addLabScopeAction: admins(({ reports: { lab, item } }) => ({
    labId: lab.id,
    standardId: item.edition.standardId,
    from: '2026-01-01',
  })),
  removeLabScopeAction: admins(({ reports: { lab, scope } }) => ({ labId: lab.id, scopeId: scope.id })),

  setCategoryValidityAction: admins(({ reports }) => ({ slug: reports.category.slug, months: '6' })),
  placeCategoryStandardAction: admins(({ reports: { category, item } }) => ({
    slug: category.slug,
    standardId: item.edition.standardId,
    place: '1',
  })),
  removeCategoryStandardAction: admins(({ reports: { category, item } }) => ({
    slug: category.slug,
    standardId: item.edition.standardId,
  })),
  saveCategoryMeasureAction: admins(({ reports: { category, item } }) => ({
    slug: category.slug,
    itemKey: item.key,
    place: '1',
    labelEn: 'x',
    labelZh: 'x',
    unit: item.unit,
  })),
  removeCategoryMeasureAction: admins(({ reports: { category, item } }) => ({
    slug: category.slug,
    itemKey: item.key,
  })),

  createStandardAction: admins(() => {
    const id = randomUUID()
    return { ...texts, code: `GB ${id}`, slug: `gb-${id}`, field: 'toys', year: '2026' }
  }),
  draftEditionAction: admins(({ reports }) => ({ editionId: reports.item.editionId, year: '2026' })),
  editEditionAction: admins((world) => ({ ...edition(world), ...texts })),
  publishEditionAction: admins(({ reports }) => ({
    editionId: reports.edition.id,
    version: reports.edition.updatedAt.toISOString(),
    reason,
  })),
  supersedeEditionAction: admins((world) => ({ ...edition(world), supersededOn: '2027-01-01' })),
  saveStandardItemAction: admins((world) => ({
    ...edition(world),
    key: 'sole-wear',
    nameEn: 'x',
    nameZh: 'x',
    labelEn: 'x',
    labelZh: 'x',
    explainEn: 'x',
    explainZh: 'x',
    unit: 'mm',
    kind: 'RATIO',
    direction: 'MAX',
  })),
  saveStandardLimitAction: admins((world) => ({
    ...edition(world),
    itemId: world.reports.item.id,
    classKey: 'B',
    value: '1',
    source: 'x',
  })),
  removeStandardLimitAction: admins((world) => ({
    ...edition(world),
    limitId: world.reports.item.limits[0]?.id ?? '',
  })),
  removeStandardItemAction: admins((world) => ({ ...edition(world), itemId: world.reports.item.id })),
}
