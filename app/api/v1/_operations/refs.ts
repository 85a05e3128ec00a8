import { z } from 'zod'
import { said } from '@/lib/api/described'
import { PictureModel, TextModel } from '@/lib/api/models'
import { appUrl } from '@/lib/env'
import type { Text } from '@/lib/i18n/text'
import { imageFormats, imageUrl, imageWidths, widthsFor } from '@/lib/image-urls'

/** A thing named by another: its slug and its name. */
export const RefModel = z.object({ slug: z.string(), name: TextModel })

type Named = { nameEn: string; nameZh: string }
export const nameOf = ({ nameEn, nameZh }: Named): Text => ({ en: nameEn, zh: nameZh })
export const refOf = (row: Named & { slug: string }) => ({ slug: row.slug, name: nameOf(row) })

/** Where people read about it. */
export const PageLinks = said(
  z.object({ en: z.url(), zh: z.url() }),
  'The page people read, in each language.',
  '供人阅读的网页，中英文各一。',
)
export const pagesOf = (path: string) => ({ en: `${appUrl()}/en${path}`, zh: `${appUrl()}/zh${path}` })

type Image = { id: string; width: number; height: number }

const shownWidth = 640

/** A picture with its absolute address and all it is served in. */
export function pictureOf({ id, width, height }: Image, alt: Text): z.infer<typeof PictureModel> {
  const widths = widthsFor(width)
  const shown = widths.findLast((size) => size <= shownWidth) ?? imageWidths[0]
  return {
    alt,
    width,
    height,
    url: `${appUrl()}${imageUrl(id, shown, 'webp')}`,
    template: `${appUrl()}/media/${id}/{width}.{format}`,
    widths,
    formats: [...imageFormats],
  }
}
