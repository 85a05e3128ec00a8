import { io } from 'next/cache'
import { keySetOf } from '@/lib/quality/issuer-identity'
import { listPublicKeys } from '@/lib/quality/signing-queries'

/** The public keys of the shop's credentials as a key set. */
export async function GET() {
  await io()
  return new Response(JSON.stringify(keySetOf(await listPublicKeys()), null, 2), {
    headers: {
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
      'Content-Type': 'application/jwk-set+json',
    },
  })
}
