import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'
import { db, type Tx } from '@/lib/db'
import { seal, unseal } from '@/lib/sealed-text'
import { Prisma } from '@/prisma/generated/client'

const purpose = 'signing-key'

/** Writes a fresh Ed25519 key as the one that signs; its name is its thumbprint (RFC 7638). Fails while another one signs. */
export async function createSigningKey(tx: Tx, now: Date): Promise<{ kid: string; sealedPrivate: string }> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  const publicJwk = await exportJWK(publicKey)
  const kid = await calculateJwkThumbprint(publicJwk)
  const sealedPrivate = seal(JSON.stringify(await exportJWK(privateKey)), purpose)
  await tx.signingKey.create({
    data: { kid, publicJwk: publicJwk as Prisma.InputJsonObject, sealedPrivate, createdAt: now },
  })
  return { kid, sealedPrivate }
}

/** Whether two made a key at once. */
export const isSecondKey = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'

/** The key that signs now, made on first need; of several who need it first one makes it. */
async function activeKey(now: Date) {
  const find = () => db.signingKey.findFirst({ where: { retiredAt: null } })
  const known = await find()
  if (known) return known
  try {
    return await createSigningKey(db, now)
  } catch (error) {
    const made = isSecondKey(error) && (await find())
    if (made) return made
    throw error
  }
}

/** Signs claims with the key that signs now; a retired key cannot be asked for. `keyUrl` makes the address by which its public half is found. */
export async function signClaims(
  claims: object,
  keyUrl: (kid: string) => string,
  now: Date,
): Promise<string> {
  const { kid, sealedPrivate } = await activeKey(now)
  const jwk = JSON.parse(unseal(sealedPrivate, purpose)) as JWK
  return new SignJWT(claims as Record<string, unknown>)
    .setProtectedHeader({ alg: 'EdDSA', typ: 'vc+jwt', cty: 'vc', kid: keyUrl(kid) })
    .sign(await importJWK(jwk, 'EdDSA'))
}
