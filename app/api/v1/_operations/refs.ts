import { z } from 'zod'
import { said } from '@/lib/api/described'
import { PictureModel, TextModel } from '@/lib/api/models'
import { appUrl } from '@/lib/env'
import type { Text } from '@/lib/i18n/text'
import { imageUrl, widthsFor } from '@/lib/image-urls'

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

/** A picture with the absolute addresses of all it is served in. */
export function pictureOf({ id, width, height }: Image, alt: Text): z.infer<typeof PictureModel> {
  const urls = widthsFor(width).map((size) => ({
    width: size,
    avif: `${appUrl()}${imageUrl(id, size, 'avif')}`,
    webp: `${appUrl()}${imageUrl(id, size, 'webp')}`,
  }))
  return { alt, width, height, urls }
}
