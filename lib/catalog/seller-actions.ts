'use server'

import { refresh, updateTag } from 'next/cache'
import { getViewer } from '@/lib/accounts/viewer'
import { attempt, formRecord, type Result } from '@/lib/result'
import { addProductImage } from './add-product-image'
import { adjustStock } from './adjust-stock'
import { editProduct } from './edit-product'
import { editProductImage } from './edit-product-image'
import {
  AddProductImageInput,
  AdjustStockInput,
  EditProductImageInput,
  EditProductInput,
  MoveProductImageInput,
  RemoveProductImageInput,
  SetListingInput,
  SetVariantPriceInput,
} from './edit-schema'
import { moveProductImage } from './move-product-image'
import type { ProductPlace } from './own-product'
import { tagsShowing } from './public-pages'
import { removeProductImage } from './remove-product-image'
import { setListing } from './set-listing'
import { setVariantPrice } from './set-variant-price'
import { catalogTags } from './tags'

function show(place: ProductPlace): null {
  for (const tag of tagsShowing(place)) updateTag(tag)
  refresh()
  return null
}

export async function editProductAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(EditProductInput, formRecord(form), async (input) =>
    show(await editProduct({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function setListingAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(SetListingInput, formRecord(form), async (input) =>
    show(await setListing({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function setVariantPriceAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(SetVariantPriceInput, formRecord(form), async (input) =>
    show(await setVariantPrice({ viewer: await getViewer(), input, now: new Date() })),
  )
}

/** Stock is read live everywhere; only the product's own page keeps a number for readers without JavaScript. */
export async function adjustStockAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(AdjustStockInput, formRecord(form), async (input) => {
    const { slug } = await adjustStock({ viewer: await getViewer(), input, now: new Date() })
    updateTag(catalogTags.product(slug))
    refresh()
    return null
  })
}

export async function addProductImageAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(AddProductImageInput, formRecord(form), async (input) =>
    show(await addProductImage({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function editProductImageAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(EditProductImageInput, formRecord(form), async (input) =>
    show(await editProductImage({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function moveProductImageAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(MoveProductImageInput, formRecord(form), async (input) =>
    show(await moveProductImage({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function removeProductImageAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(RemoveProductImageInput, formRecord(form), async (input) =>
    show(await removeProductImage({ viewer: await getViewer(), input, now: new Date() })),
  )
}
