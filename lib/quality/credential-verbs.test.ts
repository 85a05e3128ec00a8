import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import type { UserViewer } from '@/lib/permissions'
import { createFactory } from '@/prisma/factories/factories'
import { createProduct } from '@/prisma/factories/products'
import { createCredential, createEvidence } from '@/prisma/factories/reports'
import { createViewer } from '@/prisma/factories/users'
import { acceptCredential } from './accept-credential'
import { SubmitCredentialInput } from './credential-schema'
import { recordSiteCheck } from './record-site-check'
import { rejectCredential } from './reject-credential'
import { submitCredential } from './submit-credential'
import { withdrawCredential } from './withdraw-credential'

const now = new Date('2026-11-21T02:00:00Z')
let factoryId: string
let editor: UserViewer
let admin: UserViewer
let fileId: string
beforeEach(async () => {
  factoryId = (await createFactory()).id
  editor = await createViewer({ memberships: [{ factoryId, role: 'EDITOR' }] })
  admin = await createViewer({ role: 'ADMIN' })
  fileId = (await createEvidence(factoryId)).id
})

const form = (more: object = {}) =>
  SubmitCredentialInput.safeParse({
    factoryId,
    kind: 'PATENT',
    patentKind: 'INVENTION',
    number: 'ZL 2024 1 0012345.6',
    titleEn: 'A sole that bends',
    titleZh: '一种耐折鞋底',
    issuedOn: '2024-05-01',
    fileId,
    ...more,
  })
async function submit(more: object = {}, viewer: UserViewer | null = editor) {
  const parsed = form(more)
  if (!parsed.success) throw parsed.error
  return (await submitCredential({ viewer, input: parsed.data, now })).credentialId
}
const read = (id: string) =>
  db.factoryCredential.findUniqueOrThrow({ where: { id }, include: { products: true } })
const seen = async (credentialId: string) => ({
  credentialId,
  version: (await read(credentialId)).updatedAt.toISOString(),
  reason: 'Because.',
})

test.each([
  [{ patentKind: '' }, 'patentKind'],
  [{ kind: 'OEM_HERITAGE', patentKind: '' }, 'permission'],
  [{ fileId: '' }, 'fileId'],
  [{ number: '' }, 'number'],
  [{ issuedOn: '' }, 'issuedOn'],
  [{ validUntil: '2024-04-30' }, 'validUntil'],
  [{ kind: 'SITE_CHECK' }, 'kind'],
])('a credential with %j is refused beside its field', (more, field) => {
  expect(form(more).error?.issues.map(({ path }) => path[0])).toContain(field)
})

describe('a credential', () => {
  test('is handed in with its paper and products, decided once, and handed in again', async () => {
    const { id: productId } = await createProduct({ factoryId })
    const id = await submit({ productIds: productId })
    expect(await read(id)).toMatchObject({
      status: 'SUBMITTED',
      patentKind: 'INVENTION',
      products: [{ productId }],
    })
    await expect(submit()).rejects.toMatchObject({ fields: { number: 'credentialTaken' } })
    const input = await seen(id)
    const decided = await Promise.allSettled([
      rejectCredential({ viewer: admin, input, now }),
      rejectCredential({ viewer: admin, input, now }),
    ])
    expect(decided.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await submit()).toBe(id)
    expect(await read(id)).toMatchObject({
      status: 'SUBMITTED',
      products: [],
      decisionNote: '',
      decidedAt: null,
    })
  })

  test('that was withdrawn is left as it was; handed in again, also at once, it is another', async () => {
    const { id: productId } = await createProduct({ factoryId })
    const id = await submit({ productIds: productId })
    await acceptCredential({ viewer: admin, input: await seen(id), now })
    await withdrawCredential({ viewer: admin, input: await seen(id), now })
    const before = await read(id)
    const again = await Promise.allSettled([1, 2, 3].map(() => submit({ titleEn: 'Another text' })))
    const made = again.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(made).toHaveLength(1)
    expect(made[0]).not.toBe(id)
    for (const one of again)
      if (one.status === 'rejected')
        expect(one.reason).toMatchObject({ fields: { number: 'credentialTaken' } })
    expect(await read(id)).toEqual(before)
    await withdrawCredential({ viewer: editor, input: await seen(made[0] ?? ''), now })
    await submit()
  })

  test('takes only what is the factory’s own, and no day ahead', async () => {
    const strange = await createFactory()
    const theirs = (await createEvidence(strange.id)).id
    await expect(submit({ fileId: theirs })).rejects.toMatchObject({ fields: { fileId: 'choice' } })
    const product = await createProduct({ factoryId: strange.id })
    await expect(submit({ productIds: product.id })).rejects.toMatchObject({
      fields: { productIds: 'choice' },
    })
    await expect(submit({ issuedOn: '2026-11-22' })).rejects.toMatchObject({
      fields: { issuedOn: 'dayAhead' },
    })
  })

  test('is no shipper’s, no other factory’s and no buyer’s', async () => {
    const elsewhere = (await createFactory()).id
    const refused: [UserViewer | null, string][] = [
      [null, 'signInNeeded'],
      [await createViewer(), 'forbidden'],
      [await createViewer({ memberships: [{ factoryId, role: 'SHIPPER' }] }), 'forbidden'],
      [await createViewer({ memberships: [{ factoryId: elsewhere, role: 'OWNER' }] }), 'notFound'],
    ]
    const { id } = await createCredential({ factoryId })
    for (const [viewer, code] of refused) {
      await expect(submit({}, viewer)).rejects.toMatchObject({ code })
      await expect(withdrawCredential({ viewer, input: await seen(id), now })).rejects.toMatchObject({ code })
    }
    await withdrawCredential({ viewer: editor, input: await seen(id), now })
  })

  test('is not judged by the factory’s own staff', async () => {
    const { id } = await createCredential({ factoryId })
    const staff = await createViewer({ role: 'ADMIN', memberships: [{ factoryId, role: 'SHIPPER' }] })
    for (const verb of [acceptCredential, rejectCredential]) {
      await expect(verb({ viewer: staff, input: await seen(id), now })).rejects.toMatchObject({
        code: 'ownFactory',
      })
      await expect(verb({ viewer: editor, input: await seen(id), now })).rejects.toMatchObject({
        code: 'forbidden',
      })
    }
  })

  test('of a visit is recorded by us and not taken back by the factory', async () => {
    const { slug } = await db.factory.findUniqueOrThrow({ where: { id: factoryId } })
    const input = {
      factorySlug: slug,
      number: 'V-1',
      titleEn: 'Visited',
      titleZh: '已核验',
      issuer: '',
      issuedOn: '2026-11-20',
      validUntil: null,
    }
    await expect(recordSiteCheck({ viewer: editor, input, now })).rejects.toMatchObject({ code: 'forbidden' })
    // A purchase there points at the factory's row: neither waits for the other.
    const { credentialId } = await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM "Factory" WHERE "id" = ${factoryId}::uuid FOR KEY SHARE`
      return recordSiteCheck({ viewer: admin, input, now })
    })
    await expect(recordSiteCheck({ viewer: admin, input, now })).rejects.toMatchObject({
      code: 'credentialTaken',
    })
    await expect(
      withdrawCredential({ viewer: editor, input: await seen(credentialId), now }),
    ).rejects.toMatchObject({ code: 'notFound' })
  })
})
