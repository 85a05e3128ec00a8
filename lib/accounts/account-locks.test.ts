import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { createAddress, createUser, viewerOf } from '@/prisma/factories/users'
import { lockAdmins } from './lock-admins'
import { removeAddress } from './remove-address'
import { saveAddress } from './save-address'
import { AddressInput } from './schema'

const now = new Date('2026-11-21T02:00:00Z')

// Whoever tells news holds the accounts it writes to, in an order of its own: a lock that waits for that can wait in a circle.
test('an account to which somebody is writing can be locked all the same', async () => {
  const admin = await createUser({ role: 'ADMIN' })
  const viewer = await viewerOf(admin)
  const { id: addressId } = await createAddress(admin.id)
  const input = AddressInput.parse({
    country: 'CN',
    recipient: '林薇',
    phone: '138 0000 0000',
    street: '文三路 18 号',
    districtCode: '330106',
  })
  await db.$transaction(async (tx) => {
    const about = { eventId: randomUUID(), type: 'order.placed', data: {}, href: '/', at: now }
    await tx.notification.create({ data: { userId: admin.id, ...about } })
    expect(await db.$transaction(lockAdmins)).toContain(admin.id)
    await saveAddress({ viewer, input, now })
    await removeAddress({ viewer, addressId })
  })
  expect(await db.address.count({ where: { userId: admin.id } })).toBe(1)
})
