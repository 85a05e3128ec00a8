import { packedFile } from '@/lib/packed-file'

/** Where next.config sends browsers that read Brotli for the scripts and styles of a page. */
export async function GET(_: Request, { params }: RouteContext<'/packed/[file]'>) {
  const { file } = await params
  const packed = await packedFile(file)
  if (!packed) return new Response(null, { status: 404 })
  return new Response(packed, {
    headers: {
      'content-type': file.endsWith('.css')
        ? 'text/css; charset=utf-8'
        : 'application/javascript; charset=utf-8',
      'content-encoding': 'br',
      'content-length': String(packed.byteLength),
      // Without no-transform the server would pack it a second time.
      'cache-control': 'public, max-age=31536000, immutable, no-transform',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    },
  })
}
