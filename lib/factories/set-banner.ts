import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { createUploadImage } from '@/lib/image-upload'
import { factoriesFor, type Viewer } from '@/lib/permissions'
import type { SetBannerInput } from './edit-schema'
import { type FactoryPlace, lockOwnFactory } from './own-factory'

function inField(error: unknown): never {
  if (error instanceof DomainError && (error.code === 'badImage' || error.code === 'imageTooLarge'))
    throw new DomainError(error.code, { fields: { file: error.code } })
  throw error
}

/** Replaces the picture across the top of a storefront. Throws `notFound`, `staleVersion`, `badImage`, `imageTooLarge`. */
export async function setBanner({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: SetBannerInput
  now: Date
}): Promise<FactoryPlace> {
  assertUserCan(viewer, 'storefront:edit')
  const { factoryId, file } = input
  if (!factoriesFor(viewer, 'storefront:edit').includes(factoryId)) throw new DomainError('notFound')
  // Decoded before the transaction, because that takes up to a second.
  const image = await createUploadImage(db, {
    bytes: new Uint8Array(await file.arrayBuffer()),
    ownerFactoryId: factoryId,
    now,
  }).catch(inField)
  return db.$transaction(async (tx) => {
    const factory = await lockOwnFactory(tx, viewer, input)
    await tx.factory.update({ where: { id: factoryId }, data: { bannerId: image.id } })
    await audit(tx, {
      viewer,
      now,
      action: 'storefront.banner',
      entity: 'factory',
      entityId: factoryId,
      factoryId,
      before: { bannerId: factory.bannerId },
      after: { bannerId: image.id },
    })
    return factory.place
  })
}
