import { findFactoryPicture, findProductPicture } from '@/lib/catalog/queries-share'
import { sharePicture } from '@/lib/share-picture'

/** The Open Graph picture of a page: /og/product/<slug>.png, /og/factory/<slug>.png, /og/site/millmark.png. */
export async function GET(_: Request, { params }: RouteContext<'/og/[kind]/[file]'>) {
  const { kind, file } = await params
  const slug = /^([a-z0-9-]{1,100})\.png$/.exec(file)?.[1]
  const image =
    slug === undefined
      ? null
      : kind === 'product'
        ? await findProductPicture(slug)
        : kind === 'factory'
          ? await findFactoryPicture(slug)
          : null
  const isSite = kind === 'site' && slug === 'millmark'
  if (!image && !isSite) return new Response(null, { status: 404 })
  return new Response(await sharePicture(image), {
    headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' },
  })
}
