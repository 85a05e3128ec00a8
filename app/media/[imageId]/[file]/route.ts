import { createHash } from 'node:crypto'
import { z } from 'zod'
import { db } from '@/lib/db'
import { renderImage, renderKey } from '@/lib/image-render'
import { parseImageFile } from '@/lib/image-urls'

const immutable = 'public, max-age=31536000, immutable'

function notHere(): Response {
  return new Response(null, { status: 404, headers: { 'cache-control': 'public, max-age=60' } })
}

/** One picture in one size, e.g. /media/<id>/480.avif. The same address always shows the same picture. */
export async function GET(request: Request, { params }: RouteContext<'/media/[imageId]/[file]'>) {
  const { imageId, file } = await params
  const id = z.uuid().safeParse(imageId)
  const wanted = parseImageFile(file)
  if (!id.success || !wanted) return notHere()
  const image = await db.image.findUnique({
    where: { id: id.data },
    select: { id: true, kind: true, originalKey: true, plate: true },
  })
  if (!image) return notHere()

  const key = renderKey(image, wanted.width, wanted.format)
  const etag = `"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`
  const headers = { etag, 'cache-control': immutable, 'x-content-type-options': 'nosniff' }
  if (request.headers.get('if-none-match')?.includes(etag))
    return new Response(null, { status: 304, headers })

  const picture = await renderImage(image, wanted.width, wanted.format)
  if (!picture) return notHere()
  return new Response(new Uint8Array(picture.bytes), {
    headers: {
      ...headers,
      'content-type': picture.contentType,
      'content-length': String(picture.bytes.byteLength),
    },
  })
}
