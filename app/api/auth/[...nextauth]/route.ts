import NextAuth from 'next-auth'
import { authentication } from '@/lib/accounts/authentication'
import { bringGuestCart } from '@/lib/cart/guest-cart'

type Context = { params: Promise<{ nextauth: string[] }> }

// Made per request: the configuration needs the environment of the running shop, which a build does not have.
async function handler(request: Request, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  // next-auth answers both with a 500: an address it has only for POST, and a body that is no JSON.
  if (request.method === 'GET' && nextauth.join('/') === 'callback/credentials')
    return new Response(null, { status: 405, headers: { Allow: 'POST' } })
  try {
    return (await NextAuth(authentication((userId) => bringGuestCart(userId)))(request, context)) as Response
  } catch (error) {
    if (error instanceof SyntaxError) return new Response(null, { status: 400 })
    throw error
  }
}

export { handler as GET, handler as POST }
