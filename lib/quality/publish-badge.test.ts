import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { badgesOf, createBadge, recompute } from '@/prisma/factories/badges'
import { createProduct } from '@/prisma/factories/products'
import { createReport } from '@/prisma/factories/reports'
import { createTestItem } from '@/prisma/factories/standards'
import { createViewer } from '@/prisma/factories/users'
import { BadgeDraftInput, SaveBadgeDraftInput } from './badge-edit-schema'
import { tryBadge } from './badge-trial-queries'
import { discardBadgeDraft } from './discard-badge-draft'
import { publishBadge } from './publish-badge'
import { saveBadgeDraft } from './save-badge-draft'

const now = new Date('2026-11-21T02:00:00Z')
type Viewer = Awaited<ReturnType<typeof createViewer>>
let admin: Viewer
let badge: Awaited<ReturnType<typeof createBadge>>

beforeEach(async () => {
  admin = await createViewer({ role: 'ADMIN' })
  badge = await createBadge({ definition: { kind: 'passes', atLeast: 1, superseded: 'allowed' } })
})

const draft = () => db.badgeRuleVersion.findFirst({ where: { ruleId: badge.rule.id, status: 'DRAFT' } })
const seen = async () => (await draft())?.updatedAt.toISOString() ?? ''
const save = async (viewer: Viewer | null, more: Record<string, string | string[]> = {}) =>
  saveBadgeDraft({
    viewer,
    input: SaveBadgeDraftInput.parse({
      key: badge.key,
      seen: await seen(),
      kind: 'passes',
      atLeast: '3',
      textEn: 'Three values.',
      textZh: '三项数值。',
      ...more,
    }),
    now,
  })
const onDraft = async () => BadgeDraftInput.parse({ key: badge.key, seen: await seen() })

async function createTestedProduct() {
  const product = await createProduct()
  const item = await createTestItem()
  await createReport({
    factoryId: product.factoryId,
    productIds: [product.id],
    status: 'ACCEPTED',
    results: [{ itemId: item.id, measured: '50000', unit: 'cycles', method: item.method }],
    labId: (
      await db.laboratory.create({
        data: {
          slug: product.slug,
          nameEn: '',
          nameZh: '',
          cityEn: '',
          cityZh: '',
          cmaNumber: '1',
          scopes: { create: { standardId: item.edition.standardId, from: new Date('2020-01-01') } },
        },
      })
    ).id,
  })
  await recompute({ productIds: [product.id] }, now)
  return product
}

describe('a badge', () => {
  test('is judged by its new version once that is published, not before', async () => {
    const product = await createTestedProduct()
    expect(await badgesOf(product.id)).toContain(badge.key)
    await save(admin)
    expect(await tryBadge(badge.key, now)).toMatchObject({
      gains: { count: 0 },
      loses: { count: 1, named: [{ id: product.id }] },
      keeps: 0,
    })
    expect(await badgesOf(product.id)).toContain(badge.key)
    expect(await publishBadge({ viewer: admin, input: await onDraft(), now })).toMatchObject({ ended: 1 })
    expect(await badgesOf(product.id)).not.toContain(badge.key)
    expect(await db.award.findFirst({ where: { ruleKey: badge.key } })).toMatchObject({
      end: 'RULE_CHANGED',
      endedAt: now,
    })
    const versions = await db.badgeRuleVersion.findMany({
      where: { ruleId: badge.rule.id },
      orderBy: { version: 'asc' },
    })
    expect(versions).toMatchObject([
      { version: 1, status: 'RETIRED', retiredAt: now },
      { version: 2, status: 'PUBLISHED', publishedAt: now },
    ])
    const audited = await db.auditEntry.findMany({
      where: { entityId: badge.rule.id },
      orderBy: { id: 'asc' },
    })
    expect(audited.map(({ action }) => action)).toEqual(['badge.draft', 'badge.publish'])
    expect(await db.setting.count({ where: { key: 'awards-due' } })).toBe(0)
  })

  test('published by two at once is published once', async () => {
    await save(admin)
    const input = await onDraft()
    const both = await Promise.allSettled([1, 2].map(() => publishBadge({ viewer: admin, input, now })))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('changed meanwhile is not published nor overwritten', async () => {
    await save(admin)
    const old = await onDraft()
    await new Promise((done) => setTimeout(done, 5))
    await save(admin, { atLeast: '4' })
    await expect(publishBadge({ viewer: admin, input: old, now })).rejects.toMatchObject({
      code: 'staleVersion',
    })
    await expect(save(admin, { seen: old.seen })).rejects.toMatchObject({ code: 'staleVersion' })
    await expect(discardBadgeDraft({ viewer: admin, input: old, now })).rejects.toMatchObject({
      code: 'staleVersion',
    })
    await discardBadgeDraft({ viewer: admin, input: await onDraft(), now })
    expect(await draft()).toBeNull()
  })

  test('is the business of admins only', async () => {
    await save(admin)
    const input = await onDraft()
    const staff = await createViewer({
      memberships: [{ factoryId: (await createProduct()).factoryId, role: 'OWNER' }],
    })
    for (const [viewer, code] of [
      [null, 'signInNeeded'],
      [await createViewer(), 'forbidden'],
      [staff, 'forbidden'],
      [{ ...admin, owesSecondFactor: true }, 'secondFactorNeeded'],
    ] as const) {
      await expect(save(viewer)).rejects.toMatchObject({ code })
      await expect(publishBadge({ viewer, input, now })).rejects.toMatchObject({ code })
      await expect(discardBadgeDraft({ viewer, input, now })).rejects.toMatchObject({ code })
    }
    expect(await draft()).not.toBeNull()
  })

  test('keeps its kind, and names only classes and items that a standard knows', async () => {
    await expect(save(admin, { kind: 'fresh', months: '6' })).rejects.toMatchObject({
      fields: { kind: 'choice' },
    })
    badge = await createBadge({
      definition: { kind: 'class', ladder: 'sofa', class: 'A', requires: [], superseded: 'allowed' },
    })
    const step = { kind: 'class', ladder: 'sofa', class: 'Z' }
    await createTestItem({
      key: 'seat',
      limits: [{ value: '1', classKey: 'A', classRank: 1, ladder: 'sofa' }],
    })
    await expect(save(admin, step)).rejects.toMatchObject({ fields: { class: 'choice' } })
    await expect(save(admin, { ...step, class: 'A', requires: 'tail' })).rejects.toMatchObject({
      fields: { requires: 'choice' },
    })
    await save(admin, { ...step, class: 'A', requires: 'seat' })
    expect((await draft())?.definition).toEqual({
      kind: 'class',
      ladder: 'sofa',
      class: 'A',
      requires: ['seat'],
      superseded: 'allowed',
    })
  })

  test.each<[string, Record<string, unknown>]>([
    ['a count of nothing', { kind: 'passes', atLeast: '0' }],
    ['a count that is a list', { kind: 'passes', atLeast: ['1', '2'] }],
    ['a multiple below one', { kind: 'headroom', atLeast: '0.9', on: 'every' }],
    ['1e309', { kind: 'headroom', atLeast: '1e309', on: 'every' }],
    ['a comma', { kind: 'headroom', atLeast: '1,25', on: 'every' }],
    ['no kind of sample', { kind: 'sampling' }],
    ['a kind of paper nobody knows', { kind: 'credential', kinds: ['DIPLOMA'] }],
    ['61 months', { kind: 'fresh', months: '61' }],
    ['a rule of no kind', { kind: 'bought' }],
    ['no words', { kind: 'fresh', months: '6', textEn: ' ' }],
  ])('refuses %s', (_, given) => {
    const form = { key: 'x', seen: '', textEn: 'x', textZh: 'x', ...given }
    expect(SaveBadgeDraftInput.safeParse(form).success).toBe(false)
  })
})
