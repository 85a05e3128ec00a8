import * as transmute from '@transmute/verifiable-credentials'
import { verifyJWT } from 'did-jwt'
import { Resolver } from 'did-resolver'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { createProven } from '@/prisma/factories/awards'
import { createCase } from '@/prisma/factories/cases'
import { createViewer } from '@/prisma/factories/users'
import { didDocumentOf, issuerDid, keySetOf } from './issuer-identity'
import { openBadgeOf, revocationListOf, signOpenBadge } from './open-badge'
import { readAward } from './read-award'
import { rotateSigningKey } from './rotate-signing-key'
import { signClaims } from './signing-key'
import { listPublicKeys } from './signing-queries'
import { awardState } from './verify-rules'

const now = new Date('2026-11-21T02:00:00Z')
const origin = 'https://millmark.test:8443'
const did = 'did:web:millmark.test%3A8443'
const seconds = (date: Date) => date.getTime() / 1000

/** did:web as a stranger resolves it, with what the shop serves at its well-known address. */
const resolver = () =>
  new Resolver({
    web: async (asked) => ({
      didDocument: asked === did ? didDocumentOf(await listPublicKeys(), origin) : null,
      didDocumentMetadata: {},
      didResolutionMetadata: {},
    }),
  })
const check = (jwt: string, at = now) =>
  verifyJWT(jwt, { resolver: resolver(), proofPurpose: 'assertionMethod', policies: { now: seconds(at) } })

async function award(id: string) {
  const found = await readAward(id, now)
  if (!found) throw new Error('no award')
  return found
}

let proven: Awaited<ReturnType<typeof createProven>>
beforeEach(async () => {
  proven = await createProven({ now })
})
const signed = async () => signOpenBadge(await award(proven.award.id), origin, now)

describe('a credential', () => {
  test('is what Open Badges 3.0 and the VC Data Model 2.0 ask for', async () => {
    const badge = openBadgeOf(await award(proven.award.id), origin)
    expect(badge['@context'][0]).toBe('https://www.w3.org/ns/credentials/v2')
    expect(badge['@context'][1]).toMatch(/^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context/)
    expect(badge.type).toEqual(['VerifiableCredential', 'OpenBadgeCredential'])
    expect(badge.id).toBe(`${origin}/verify/${proven.award.id}`)
    expect(badge.issuer).toMatchObject({ id: did, type: ['Profile'] })
    expect(badge.validFrom).toBe(proven.award.from.toISOString())
    expect(badge.validUntil).toBe(proven.award.until?.toISOString())
    const { achievement, ...subject } = badge.credentialSubject
    expect(subject).toMatchObject({
      id: `${origin}/en/products/${proven.product.slug}`,
      type: ['AchievementSubject'],
      result: [{ type: ['Result'], value: '100000' }],
    })
    expect(achievement).toMatchObject({
      type: ['Achievement'],
      name: 'Twice the standard',
      description: expect.stringMatching(/.{20}/),
      criteria: { narrative: expect.stringMatching(/.{20}/) },
      resultDescription: [{ type: ['ResultDescription'], resultType: 'RawScore', requiredValue: '40000' }],
    })
    expect(subject.result?.[0]?.resultDescription).toBe(achievement.resultDescription?.[0]?.id)
    expect(badge.evidence).toMatchObject([
      { type: ['Evidence'], name: expect.stringContaining(proven.report.number) },
    ])
    for (const id of [badge.id, badge.issuer.id, subject.id, achievement.id, badge.credentialStatus.id])
      expect(() => new URL(id)).not.toThrow()
  })

  test('is verified by a library of others through the DID document, in its time only', async () => {
    const jwt = await signed()
    expect(decodeProtectedHeader(jwt)).toMatchObject({ alg: 'EdDSA', typ: 'vc+jwt' })
    const { payload, verified, issuer } = await check(jwt)
    expect(verified).toBe(true)
    expect(issuer).toBe(did)
    expect(payload).toMatchObject({ sub: payload.credentialSubject.id, jti: payload.id })
    await expect(check(jwt, new Date('2027-09-02T00:00:00Z'))).rejects.toThrow(/expired/i)
    await expect(check(jwt, new Date('2026-09-01T00:00:00Z'))).rejects.toThrow(/not valid before|nbf/i)
  })

  test('is verified by a second library through the key set', async () => {
    const jwt = await signed()
    const { encoder } = transmute.text
    const { kid } = decodeProtectedHeader(jwt)
    const verifier = transmute.verifier({
      resolver: {
        resolve: async () => {
          const { keys } = keySetOf(await listPublicKeys())
          const key = keys.find((one) => `${did}#${one.kid}` === kid)
          return { type: 'application/jwk+json', content: encoder.encode(JSON.stringify(key)) }
        },
      },
    })
    const seen = await verifier.verify({ type: 'application/vc-ld+jwt', content: encoder.encode(jwt) })
    expect(seen).toMatchObject({ type: ['VerifiableCredential', 'OpenBadgeCredential'], issuer: { id: did } })
  })

  test('that was tampered with, or signed by a stranger, fails', async () => {
    const [head = '', , signature = ''] = (await signed()).split('.')
    const claims = decodeJwt(await signed())
    const better = Buffer.from(JSON.stringify({ ...claims, name: 'Three times the standard' })).toString(
      'base64url',
    )
    await expect(check(`${head}.${better}.${signature}`)).rejects.toThrow(/signature/i)
    await db.signingKey.deleteMany()
    const jwt = await signed()
    await db.signingKey.deleteMany()
    await signed()
    await expect(check(jwt)).rejects.toThrow(/signature|public key/i)
  })

  test('has a status list that says why an award does not hold', async () => {
    const id = proven.award.id
    const listAt = async (at: Date) => {
      const found = await award(id)
      return revocationListOf({ id, state: awardState(found, at) }, origin).revokedCredential
    }
    expect(await listAt(now)).toEqual([])
    expect(await listAt(new Date('2027-09-02T00:00:00Z'))).toMatchObject([
      { revocationReason: 'Its evidence ran out.' },
    ])
    await createCase(proven.product.id, {}, now)
    expect(await listAt(now)).toEqual([
      { id: `${origin}/verify/${id}`, revoked: true, revocationReason: 'Suspended by a quality case.' },
    ])
  })
})

describe('the signing key', () => {
  const admin = () => createViewer({ role: 'ADMIN' })

  test('is made once, however many need it first; its private half is sealed', async () => {
    await db.signingKey.deleteMany()
    const tokens = await Promise.all(Array.from({ length: 6 }, signed))
    expect(new Set(tokens).size).toBe(1)
    const [key] = await db.signingKey.findMany()
    expect(JSON.stringify(key?.publicJwk)).not.toContain('"d"')
    expect(key?.sealedPrivate).not.toContain('"d"')
  })

  test('is rotated by admins; what the old one signed stays good, and it signs no more', async () => {
    const before = await signed()
    const owner = await createViewer({
      memberships: [{ factoryId: proven.product.factoryId, role: 'OWNER' }],
    })
    await expect(rotateSigningKey({ viewer: owner, now })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(rotateSigningKey({ viewer: null, now })).rejects.toMatchObject({ code: 'signInNeeded' })
    const viewer = await admin()
    const results = await Promise.allSettled([
      rotateSigningKey({ viewer, now }),
      rotateSigningKey({ viewer, now }),
    ])
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'conflict' })
    expect(await db.signingKey.count({ where: { retiredAt: null } })).toBe(1)
    const after = await signed()
    const kids = [before, after].map((jwt) => decodeProtectedHeader(jwt).kid)
    expect(new Set(kids).size).toBe(2)
    const active = await db.signingKey.findFirstOrThrow({ where: { retiredAt: null } })
    expect(kids[1]).toBe(`${issuerDid(origin)}#${active.kid}`)
    for (const jwt of [before, after]) expect((await check(jwt)).verified).toBe(true)
    const fresh = await signClaims({ iss: did }, (kid) => kid, now)
    expect(decodeProtectedHeader(fresh).kid).toBe(active.kid)
  })
})
