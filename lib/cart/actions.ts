'use server'

import { refresh } from 'next/cache'
import { toLocale } from '@/lib/i18n/locales'
import { attempt, formRecord, type Result } from '@/lib/result'
import { addToCart } from './add-to-cart'
import { changeLine } from './change-line'
import { ensureGuestTokenHash } from './guest-cookie'
import type { CartOwner } from './lock-cart'
import { findCartOwner } from './queries'
import { removeLine } from './remove-line'
import { restoreLine } from './restore-line'
import { AddToCartInput, LineInput, RestoreLineInput, SetQuantityInput } from './schema'

async function cartOwner(): Promise<CartOwner> {
  return (await findCartOwner()) ?? { tokenHash: await ensureGuestTokenHash() }
}

/** Everybody has a cart, guests too: the owner is the session or the cart cookie, and every change carries it. */
export async function addToCartAction(_: unknown, form: FormData): Promise<Result<{ quantity: number }>> {
  return attempt(AddToCartInput, formRecord(form), async (input, locale) =>
    addToCart({ owner: await cartOwner(), input, locale, now: new Date() }),
  )
}

export async function setQuantityAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(SetQuantityInput, formRecord(form), async ({ lineId, quantity }) => {
    await changeLine({ owner: await cartOwner(), lineId, change: { quantity }, now: new Date() })
    refresh()
    return null
  })
}

export async function saveForLaterAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(LineInput, formRecord(form), async ({ lineId }) => {
    await changeLine({ owner: await cartOwner(), lineId, change: { savedForLater: true }, now: new Date() })
    refresh()
    return null
  })
}

export async function moveToCartAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(LineInput, formRecord(form), async ({ lineId }) => {
    await changeLine({ owner: await cartOwner(), lineId, change: { savedForLater: false }, now: new Date() })
    refresh()
    return null
  })
}

export async function acceptPriceAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(LineInput, formRecord(form), async ({ lineId }) => {
    await changeLine({ owner: await cartOwner(), lineId, change: { seenFen: 'now' }, now: new Date() })
    refresh()
    return null
  })
}

/** Removes a line and answers with what an undo needs. */
export async function removeLineAction(
  _: unknown,
  form: FormData,
): Promise<Result<{ variantId: string; quantity: number; later: boolean }>> {
  return attempt(LineInput, formRecord(form), async ({ lineId }) => {
    const removed = await removeLine({ owner: await cartOwner(), lineId, now: new Date() })
    refresh()
    return removed
  })
}

export async function restoreLineAction(_: unknown, form: FormData): Promise<Result<null>> {
  const record = formRecord(form)
  return attempt(
    RestoreLineInput,
    { ...record, locale: toLocale(record.locale) },
    async ({ variantId, quantity, later }) => {
      await restoreLine({
        owner: await cartOwner(),
        input: { variantId, quantity, later: later === '1' },
        now: new Date(),
      })
      refresh()
      return null
    },
  )
}
