import NextAuth from 'next-auth'
import { authentication } from '@/lib/accounts/authentication'
import { bringGuestCart } from '@/lib/cart/guest-cart'

type Context = { params: Promise<{ nextauth: string[] }> }

// Made per request: the configuration needs the environment of the running shop, which a build does not have.
function handler(request: Request, context: Context): Promise<Response> {
  return NextAuth(authentication((userId) => bringGuestCart(userId)))(request, context) as Promise<Response>
}

export { handler as GET, handler as POST }
