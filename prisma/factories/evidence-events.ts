import { dayEnd, hour, isoDay, monthsAfter } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { db } from '@/lib/db'
import { BadgeDefinition } from '@/lib/quality/badge-schema'
import { lapseAwards } from '@/lib/quality/lapse-awards'
import { recomputeAll } from '@/lib/quality/recompute-all'
import { recomputeAwards } from '@/lib/quality/recompute-awards'
import { createEvidenceWorld, dayOf, pickOf } from './evidence-world'
import { createCredential, createReport } from './reports'

/** What can happen, each with numbers that pick what it happens to. */
export const happenings = [
  'accept',
  'withdraw',
  'lab-status',
  'open-case',
  'close-case',
  'stop-lot',
  'release-lot',
  'publish-rule',
  'credential',
  'days-pass',
  'reorder',
] as const
export type Happening = { what: (typeof happenings)[number]; a: number; b: number; c: number }

/** The world of evidence with a clock that moves on as things happen to it. */
export async function mintEvidenceWorld() {
  const world = await createEvidenceWorld()
  const { items, category, factories, products, labs, lots } = world
  const change = (scope: Parameters<typeof recomputeAwards>[1], write: (tx: Tx) => Promise<unknown>) =>
    db.$transaction(async (tx) => {
      await write(tx)
      await recomputeAwards(tx, scope, world.now)
    })

  async function accept({ a, b, c }: Happening) {
    const product = pickOf(products, a)
    const shared =
      c % 5 === 0 ? products.filter(({ factoryId }) => factoryId === product.factoryId) : [product]
    const results = items
      .filter((_, at) => at === a % 3 || (b >> at) % 2 === 1)
      .map((item, at) => {
        const limit = pickOf(item.limits, c)
        const times = pickOf(['0.9', '1', '1.2', '1.25', '2', '2.6'], b + at)
        const value =
          item.direction === 'MIN'
            ? limit.value.times(times)
            : limit.value.dividedBy(times).toDecimalPlaces(4)
        const isMissing = item.direction === 'MAX' && (b + c) % 4 === 0
        return {
          itemId: item.id,
          limitId: limit.id,
          unit: item.unit,
          method: item.method,
          notDetected: isMissing,
          ...(isMissing ? { reportingLimit: value } : { measured: value }),
        }
      })
    const issuedOn = dayOf(new Date(world.now.getTime() - (c % 40) * 24 * hour))
    const months = monthsAfter(isoDay(issuedOn), 1 + (b % 3) * 5)
    await createReport({
      factoryId: product.factoryId,
      productIds: shared.map(({ id }) => id),
      labId: pickOf(labs, b).id,
      lotIds: a % 2 ? lots.filter(({ productId }) => productId === product.id).map(({ id }) => id) : [],
      sampleKind: pickOf(['SENT_IN', 'DRAWN', 'MYSTERY_PURCHASE'] as const, c),
      isSpotCheck: c % 3 === 1,
      receivedOn: issuedOn,
      issuedOn,
      results,
    }).then(({ id }) =>
      change({ productIds: shared.map((one) => one.id) }, (tx) =>
        tx.testReport.update({
          where: { id },
          data: { status: 'ACCEPTED', acceptedAt: world.now, validUntil: new Date(`${months}T00:00:00Z`) },
        }),
      ),
    )
  }

  async function withdraw({ a }: Happening) {
    const accepted = await db.testReport.findMany({
      where: { status: 'ACCEPTED' },
      include: { products: true },
      orderBy: { id: 'asc' },
    })
    const report = accepted[a % Math.max(1, accepted.length)]
    if (!report) return
    await change({ productIds: report.products.map(({ productId }) => productId) }, (tx) =>
      tx.testReport.update({ where: { id: report.id }, data: { status: 'WITHDRAWN', endedAt: world.now } }),
    )
  }

  async function labStatus({ a, b }: Happening) {
    const status = pickOf(['ACTIVE', 'SUSPENDED', 'CLOSED'] as const, b)
    await change('all', (tx) =>
      tx.laboratory.update({
        where: { id: pickOf(labs, a).id },
        data: { status, statusSince: dayOf(world.now) },
      }),
    )
  }

  async function openCase({ a, b }: Happening) {
    const product = pickOf(products, a)
    const badges = pickOf(['SUSPENDED', 'WITHDRAWN', 'KEPT'] as const, b)
    await change({ productIds: [product.id] }, (tx) =>
      tx.qualityCase.create({
        data: {
          number: `QC-${++world.number}`,
          factoryId: product.factoryId,
          productId: product.id,
          badges,
          reasonEn: 'Soles crack',
          reasonZh: '鞋底开裂',
          openedAt: world.now,
        },
      }),
    )
  }

  async function closeCase({ a, b }: Happening) {
    const open = await db.qualityCase.findMany({ where: { status: 'OPEN' }, orderBy: { number: 'asc' } })
    const found = open[a % Math.max(1, open.length)]
    if (!found) return
    const badges = b % 3 === 0 ? ('WITHDRAWN' as const) : ('KEPT' as const)
    const closed = {
      status: 'CLOSED' as const,
      badges,
      closedAt: world.now,
      correctionEn: 'New glue',
      correctionZh: '更换胶水',
    }
    await change({ productIds: [found.productId] }, (tx) =>
      tx.qualityCase.update({ where: { id: found.id }, data: closed }),
    )
  }

  async function turnLot(at: number, stoppedAt: Date | null) {
    const lot = pickOf(lots, at)
    await change({ productIds: [lot.productId] }, (tx) =>
      tx.lot.update({ where: { id: lot.id }, data: { stoppedAt } }),
    )
  }

  async function publishRule({ a, b }: Happening) {
    const rules = await db.badgeRule.findMany({ include: { versions: true }, orderBy: { position: 'asc' } })
    const rule = pickOf(
      rules.filter(({ subject }) => subject === 'PRODUCT'),
      a,
    )
    const old = rule.versions.find(({ status }) => status === 'PUBLISHED')
    const before = BadgeDefinition.parse(old?.definition)
    const definition =
      before.kind === 'headroom' ? { ...before, atLeast: pickOf(['1', '1.2', '1.5', '2.6'], b) } : before
    await change('all', async (tx) => {
      await tx.badgeRuleVersion.update({
        where: { id: old?.id ?? '' },
        data: { status: 'RETIRED', retiredAt: world.now },
      })
      const { textEn, textZh } = old ?? { textEn: '', textZh: '' }
      const version = rule.versions.length + 1
      const dates = { createdAt: world.now, publishedAt: world.now }
      await tx.badgeRuleVersion.create({
        data: { ruleId: rule.id, version, status: 'PUBLISHED', definition, textEn, textZh, ...dates },
      })
    })
  }

  async function credential({ a, b, c }: Happening) {
    const factory = pickOf(factories, a)
    const kind = pickOf(['SITE_CHECK', 'OEM_HERITAGE', 'PATENT'] as const, b)
    const mine = products.filter(({ factoryId }) => factoryId === factory.id)
    const held = await db.factoryCredential.findFirst({
      where: { factoryId: factory.id, kind, status: 'ACCEPTED' },
    })
    if (held && c % 2) {
      await change({ factoryIds: [factory.id] }, (tx) =>
        tx.factoryCredential.update({ where: { id: held.id }, data: { status: 'WITHDRAWN' } }),
      )
      return
    }
    const { id } = await createCredential({
      factoryId: factory.id,
      kind,
      permission: true,
      ...(kind === 'PATENT'
        ? { patentKind: 'INVENTION', products: { create: [{ productId: pickOf(mine, c).id }] } }
        : {}),
      issuedOn: dayOf(world.now),
      validUntil: c % 3 ? new Date(dayOf(world.now).getTime() + (c % 60) * 24 * hour) : null,
    })
    await change({ factoryIds: [factory.id] }, (tx) =>
      tx.factoryCredential.update({ where: { id }, data: { status: 'ACCEPTED', decidedAt: world.now } }),
    )
  }

  /** Days go by, and each midnight's jobs run, or only the last one's. */
  async function daysPass({ a, b }: Happening) {
    world.now = new Date(world.now.getTime() + (a % 45) * 24 * hour + (b % 24) * hour)
    const midnight = dayEnd(isoDay(new Date(world.now.getTime() - 24 * hour)))
    await lapseAwards({ now: midnight })
    await recomputeAll({ now: midnight })
    await lapseAwards({ now: world.now })
  }

  async function reorder({ a }: Happening) {
    const measures = await db.categoryMeasure.findMany({
      where: { categoryId: category.id },
      orderBy: { itemKey: 'asc' },
    })
    await change({ productIds: products.map(({ id }) => id) }, async (tx) => {
      for (const [at, { itemKey, categoryId }] of measures.entries())
        await tx.categoryMeasure.update({
          where: { categoryId_itemKey: { categoryId, itemKey } },
          data: { position: (at + a) % measures.length },
        })
    })
  }

  const does: Record<Happening['what'], (one: Happening) => Promise<unknown>> = {
    accept,
    withdraw,
    'lab-status': labStatus,
    'open-case': openCase,
    'close-case': closeCase,
    'stop-lot': ({ a }) => turnLot(a, world.now),
    'release-lot': ({ a }) => turnLot(a, null),
    'publish-rule': publishRule,
    credential,
    'days-pass': daysPass,
    reorder,
  }
  return {
    ...world,
    now: () => world.now,
    /** One thing happens a minute later, with the recomputation that goes with it. */
    async happen(one: Happening) {
      world.now = new Date(world.now.getTime() + 60_000)
      await does[one.what](one)
    },
  }
}
