import { db } from '@/lib/db'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { UpdateProfileInput } from './schema'

/** Changes the viewer's own name and the language of their mail. */
export async function updateProfile({
  viewer,
  input,
}: {
  viewer: Viewer | null
  input: UpdateProfileInput
}): Promise<void> {
  assertUserCan(viewer, 'account:manage-own')
  await db.user.update({ where: { id: viewer.userId }, data: { name: input.name, locale: input.language } })
}
