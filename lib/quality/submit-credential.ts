import { audit } from '@/lib/audit'
import { dateOfDay, tradeDay } from '@/lib/dates'
import { db, type Tx } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { factoriesFor, type Viewer } from '@/lib/permissions'
import { Prisma } from '@/prisma/generated/client'
import type { SubmitCredentialInput } from './credential-schema'
import { lockBytes, standsElsewhere } from './evidence-twin'

async function checkOwn(tx: Tx, { factoryId, fileId, productIds }: SubmitCredentialInput): Promise<void> {
  const file = await tx.evidenceFile.findFirst({ where: { id: fileId, factoryId, byAssessor: false } })
  if (!file) throw new DomainError('invalid', { fields: { fileId: 'choice' } })
  await lockBytes(tx, file.sha256)
  if (await standsElsewhere(tx, file))
    throw new DomainError('invalid', { fields: { fileId: 'evidenceElsewhere' } })
  const products = await tx.product.count({ where: { id: { in: productIds }, factoryId } })
  if (products !== new Set(productIds).size)
    throw new DomainError('invalid', { fields: { productIds: 'choice' } })
}

/**
 * The row of the same paper, if it was turned down before: it is handed in again in its place. One that was withdrawn is left alone: past badges
 * rest on it.
 */
async function findRejected(tx: Tx, { factoryId, kind, number }: SubmitCredentialInput) {
  const known = await tx.factoryCredential.findFirst({
    where: { kind, number, factoryId, status: { not: 'WITHDRAWN' } },
    select: { id: true, status: true },
  })
  if (known && known.status !== 'REJECTED')
    throw new DomainError('credentialTaken', { fields: { number: 'credentialTaken' } })
  return known
}

/**
 * Hands in what a factory is or holds, with the paper behind it. A heritage claims no brand: it is named in plain words and checked by an assessor.
 * Throws `notFound`, `credentialTaken`, `invalid`.
 */
export async function submitCredential({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: SubmitCredentialInput
  now: Date
}): Promise<{ credentialId: string }> {
  assertUserCan(viewer, 'credential:edit')
  const { factoryId, kind, patentKind, number, permission, fileId, productIds } = input
  if (!factoriesFor(viewer, 'credential:edit').includes(factoryId)) throw new DomainError('notFound')
  const issuedOn = dateOfDay(input.issuedOn)
  if (issuedOn > tradeDay(now)) throw new DomainError('invalid', { fields: { issuedOn: 'dayAhead' } })
  const data = {
    factoryId,
    kind,
    number,
    patentKind: kind === 'PATENT' && patentKind ? patentKind : null,
    titleEn: input.titleEn,
    titleZh: input.titleZh,
    issuer: input.issuer,
    issuedOn,
    validUntil: input.validUntil ? dateOfDay(input.validUntil) : null,
    permission: kind === 'OEM_HERITAGE' && permission === 'on',
    fileId,
    submittedById: viewer.userId,
    status: 'SUBMITTED' as const,
  }
  const work = db.$transaction(async (tx) => {
    await checkOwn(tx, input)
    const rejected = await findRejected(tx, input)
    if (rejected) await tx.credentialProduct.deleteMany({ where: { credentialId: rejected.id } })
    const products =
      kind === 'PATENT' ? { create: [...new Set(productIds)].map((productId) => ({ productId })) } : {}
    const { id } = rejected
      ? await tx.factoryCredential.update({
          where: { id: rejected.id },
          data: { ...data, assessorId: null, decidedAt: null, decisionNote: '', products },
        })
      : await tx.factoryCredential.create({ data: { ...data, createdAt: now, products } })
    await audit(tx, {
      viewer,
      now,
      action: 'credential.submit',
      entity: 'credential',
      entityId: id,
      factoryId,
      after: { kind, number, titleEn: input.titleEn, products: productIds.length },
    })
    await announce(tx, now, { type: 'credential.submitted', payload: { credentialId: id } })
    return { credentialId: id }
  })
  return work.catch((error: unknown) => {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      throw new DomainError('credentialTaken', { fields: { number: 'credentialTaken' } })
    throw error
  })
}
