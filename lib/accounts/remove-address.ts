import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'

/** Takes an address out of the viewer's book; orders keep their own copy. When it was the default, the oldest left becomes it. Throws `notFound`. */
export async function removeAddress({
  viewer,
  addressId,
}: {
  viewer: Viewer | null
  addressId: string
}): Promise<void> {
  assertUserCan(viewer, 'account:manage-own')
  const { userId } = viewer
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR NO KEY UPDATE`
    const { count } = await tx.address.deleteMany({ where: { id: addressId, userId } })
    if (count !== 1) throw new DomainError('notFound')
    const rest = await tx.address.findMany({
      where: { userId },
      orderBy: { createdAt: 'asc' },
      select: { id: true, isDefault: true },
    })
    const [oldest] = rest
    if (oldest && !rest.some(({ isDefault }) => isDefault))
      await tx.address.update({ where: { id: oldest.id }, data: { isDefault: true } })
  })
}
