'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getViewer } from '@/lib/accounts/viewer'
import { attempt, formRecord, type Result } from '@/lib/result'
import { createLot } from './create-lot'
import { editLot } from './edit-lot'
import { CreateLotInput, EditLotInput, LotIdInput } from './lot-schema'
import { removeLot } from './remove-lot'

/** Pieces come as `pieces.<variant id>`; an empty field is none. */
function withPieces(form: FormData): Record<string, unknown> {
  const record = formRecord(form)
  const pieces = Object.entries(record).flatMap(([key, value]) =>
    key.startsWith('pieces.') ? [[key.slice(7), value === '' ? '0' : value]] : [],
  )
  return { ...record, pieces: Object.fromEntries(pieces) }
}

export async function createLotAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(CreateLotInput, withPieces(form), async (input, locale) => {
    const { lotId } = await createLot({ viewer: await getViewer(), input, now: new Date() })
    redirect(`/${locale}/seller/lots/${lotId}`)
  })
}

export async function editLotAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(EditLotInput, withPieces(form), async (input) => {
    await editLot({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function removeLotAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(LotIdInput, formRecord(form), async (input, locale) => {
    await removeLot({ viewer: await getViewer(), input, now: new Date() })
    redirect(`/${locale}/seller/lots`)
  })
}
