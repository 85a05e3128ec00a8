import { io } from 'next/cache'
import { appUrl } from '@/lib/env'
import { didDocumentOf } from '@/lib/quality/issuer-identity'
import { listPublicKeys } from '@/lib/quality/signing-queries'

/** The shop's DID document (did:web). */
export async function GET() {
  await io()
  return new Response(JSON.stringify(didDocumentOf(await listPublicKeys(), appUrl()), null, 2), {
    headers: {
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
      'Content-Type': 'application/did+json',
    },
  })
}
