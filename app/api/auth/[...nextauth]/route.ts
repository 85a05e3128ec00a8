import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authentication } from '@/lib/accounts/authentication'
import { readBounded, tooLarge } from '@/lib/bounded-body'
import { bringGuestCart } from '@/lib/cart/guest-cart'

/** What a sign-in form or a way back from outside sends at most. */
const maxBytes = 64_000

type Context = { params: Promise<{ nextauth: string[] }> }

// Made per request: the configuration needs the environment of the running shop, which a build does not have.
async function handler(request: Request, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  // next-auth answers both with a 500: an address it has only for POST, and a body that is no JSON.
  if (request.method === 'GET' && nextauth.join('/') === 'callback/credentials')
    return new Response(null, { status: 405, headers: { Allow: 'POST' } })
  // next-auth reads whatever comes, so it is given what has been read.
  const body = request.method === 'POST' ? await readBounded(request, maxBytes) : undefined
  if (body === null) return tooLarge()
  const bounded = new NextRequest(request.url, { method: request.method, headers: request.headers, body })
  try {
    return (await NextAuth(authentication((userId) => bringGuestCart(userId)))(bounded, context)) as Response
  } catch (error) {
    if (error instanceof SyntaxError) return new Response(null, { status: 400 })
    throw error
  }
}

export { handler as GET, handler as POST }
