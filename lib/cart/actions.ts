'use server'

import { getViewer } from '@/lib/accounts/viewer'
import { attempt, formRecord, type Result } from '@/lib/result'
import { addToCart } from './add-to-cart'
import { ensureGuestTokenHash } from './cookie'
import type { CartOwner } from './owner'
import { AddToCartInput } from './schema'

/** Puts pieces of a variant into the cart of whoever asks; a guest gets a cart cookie. Answers how many of it lie there now. */
export async function addToCartAction(_: unknown, form: FormData): Promise<Result<{ quantity: number }>> {
  return attempt(AddToCartInput, formRecord(form), async (input, locale) => {
    const viewer = await getViewer()
    const owner: CartOwner = viewer ? { userId: viewer.userId } : { tokenHash: await ensureGuestTokenHash() }
    return addToCart({ owner, input, locale, now: new Date() })
  })
}
