import { db, together } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { findDistrict } from '@/lib/regions'
import type { AddressInput } from './schema'

const maxAddresses = 30

/** The columns an input stands for. Throws `invalid` when the district code names no district. */
function addressColumns(input: AddressInput) {
  const { recipient, phone, street, postalCode, country } = input
  const written = { recipient, phone, street, postalCode, country }
  if (input.country !== 'CN') {
    const { province, city } = input as Extract<AddressInput, { city: string }>
    return {
      ...written,
      provinceCode: null,
      cityCode: null,
      districtCode: null,
      province,
      city,
      district: '',
    }
  }
  const district = findDistrict((input as Extract<AddressInput, { districtCode: string }>).districtCode)
  if (!district) throw new DomainError('invalid', { fields: { districtCode: 'region' } })
  return { ...written, ...district }
}

/** Adds an address, or changes one of the viewer's own when `addressId` is given. The first becomes the default. Throws `notFound`, `invalid`, `conflict`. */
export async function saveAddress({
  viewer,
  addressId,
  input,
  now,
}: {
  viewer: Viewer | null
  addressId?: string
  input: AddressInput
  now: Date
}): Promise<{ addressId: string }> {
  assertUserCan(viewer, 'account:manage-own')
  const columns = addressColumns(input)
  const { userId } = viewer
  return db.$transaction(async (tx) => {
    // One change of an address book at a time: the default is one of all.
    const [, others] = await together(
      tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR NO KEY UPDATE`,
      tx.address.count({ where: { userId, ...(addressId ? { id: { not: addressId } } : {}) } }),
    )
    if (!addressId && others >= maxAddresses) throw new DomainError('conflict')
    const isDefault = input.isDefault === 'on' || others === 0
    if (isDefault && others)
      await tx.address.updateMany({
        where: { userId, isDefault: true, ...(addressId ? { id: { not: addressId } } : {}) },
        data: { isDefault: false },
      })
    if (!addressId)
      return {
        addressId: (await tx.address.create({ data: { ...columns, userId, isDefault, createdAt: now } })).id,
      }
    const { count } = await tx.address.updateMany({
      where: { id: addressId, userId },
      data: { ...columns, ...(isDefault ? { isDefault } : {}) },
    })
    if (count !== 1) throw new DomainError('notFound')
    return { addressId }
  })
}
