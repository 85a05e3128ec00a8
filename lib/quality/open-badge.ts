import { issuerDid } from './issuer-identity'
import type { AwardFacts } from './read-award'
import { signClaims } from './signing-key'
import type { AwardState } from './verify-rules'

const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
]

export const verifyUrl = (origin: string, awardId: string) => `${origin}/verify/${awardId}`

/** The measured headline as a result with what it is held against (Open Badges 3.0, ResultDescription and Result). */
function resultOf({ id, measure }: AwardFacts, origin: string) {
  if (!measure) return { descriptions: {}, results: {} }
  const descriptionId = `${verifyUrl(origin, id)}#measure`
  const bound = measure.direction === 'MIN' ? 'at least' : 'at most'
  return {
    descriptions: {
      resultDescription: [
        {
          id: descriptionId,
          type: ['ResultDescription'],
          name: `${measure.nameEn}, ${measure.unit} (${bound} ${measure.limit}, ${measure.standard})`,
          resultType: 'RawScore',
          requiredValue: measure.limit,
        },
      ],
    },
    results: { result: [{ type: ['Result'], resultDescription: descriptionId, value: measure.value }] },
  }
}

function evidenceOf({ id, reports, papers }: AwardFacts, origin: string) {
  return [
    ...reports.map(({ id: reportId, number, lab, issuedOn }) => ({
      id: `${verifyUrl(origin, id)}#report-${reportId}`,
      type: ['Evidence'],
      name: `Test report ${number}`,
      narrative: `${lab.nameEn}, issued ${issuedOn}`,
      genre: 'Test report',
    })),
    ...papers.map(({ id: paperId, number, titleEn, issuer }) => ({
      id: `${verifyUrl(origin, id)}#paper-${paperId}`,
      type: ['Evidence'],
      name: [titleEn, number].filter(Boolean).join(', '),
      narrative: issuer || titleEn,
      genre: 'Certificate',
    })),
  ]
}

/** An award as an Open Badges 3.0 credential (AchievementCredential, W3C VC Data Model 2.0), unsigned. `origin` is the shop's public address. */
export function openBadgeOf(award: AwardFacts, origin: string) {
  const { product, factory, badge } = award
  const page = verifyUrl(origin, award.id)
  const { descriptions, results } = resultOf(award, origin)
  return {
    '@context': contexts,
    id: page,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: `${badge.nameEn}: ${product?.titleEn ?? factory.nameEn}`,
    issuer: { id: issuerDid(origin), type: ['Profile'], name: 'Millmark 厂印', url: origin },
    validFrom: award.from.toISOString(),
    ...(award.until ? { validUntil: award.until.toISOString() } : {}),
    credentialSubject: {
      id: product ? `${origin}/en/products/${product.slug}` : `${origin}/en/factories/${factory.slug}`,
      type: ['AchievementSubject'],
      achievement: {
        id: `${origin}/en/badges#${award.ruleKey}-v${badge.version}`,
        type: ['Achievement'],
        name: badge.nameEn,
        description: badge.textEn,
        criteria: { id: `${origin}/en/badges`, narrative: badge.textEn },
        version: String(badge.version),
        ...descriptions,
      },
      ...results,
    },
    evidence: evidenceOf(award, origin),
    credentialStatus: { id: `${page}/status.json`, type: '1EdTechRevocationList' },
  }
}

const seconds = (date: Date) => Math.floor(date.getTime() / 1000)

/**
 * The credential secured as a JWT (VC-JOSE-COSE `vc+jwt`, EdDSA over Ed25519) with the claims Open Badges 3.0 asks for. Of the same award, key
 * and rule version it is always the same text. Ask only for an award that holds.
 */
export async function signOpenBadge(award: AwardFacts, origin: string, now: Date): Promise<string> {
  const credential = openBadgeOf(award, origin)
  const issuer = issuerDid(origin)
  const claims = {
    iss: issuer,
    sub: credential.credentialSubject.id,
    jti: credential.id,
    nbf: seconds(award.from),
    ...(award.until ? { exp: seconds(award.until) } : {}),
    ...credential,
  }
  return signClaims(claims, (kid) => `${issuer}#${kid}`, now)
}

const reasons: Partial<Record<AwardState, string>> = {
  lapsed: 'Its evidence ran out.',
  suspended: 'Suspended by a quality case.',
  withdrawn: 'Withdrawn by a quality case.',
  renewed: 'Replaced by a newer award.',
  ended: 'Its evidence or rule no longer earns it.',
}

/** What an award that does not hold is refused with, in words; null while it holds. */
export const revocationReason = (state: AwardState): string | null => reasons[state] ?? null

/** The 1EdTech revocation list of one award: empty while it holds, with the reason when it does not. */
export function revocationListOf({ id, state }: { id: string; state: AwardState }, origin: string) {
  const page = verifyUrl(origin, id)
  const reason = revocationReason(state)
  return {
    id: `${page}/status.json`,
    issuer: issuerDid(origin),
    revokedCredential: reason ? [{ id: page, revoked: true, revocationReason: reason }] : [],
  }
}
