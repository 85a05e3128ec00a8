import { revalidateTag } from 'next/cache'
import { waitingTags } from '@/lib/stale-tags'

/**
 * Drops the cached pages whose marks this process has read (scripts/web/stale-pages.ts calls it, since only a request may drop them). It
 * says and takes nothing, so whoever else calls it at most does the same a moment sooner.
 */
export async function POST() {
  const tags = waitingTags()
  for (const tag of tags) {
    revalidateTag(tag, { expire: 0 })
    tags.delete(tag)
  }
  return new Response(null, { status: 204 })
}
