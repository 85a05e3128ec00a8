import { env } from './env'

/** The address tries are counted by: the proxy's word when there is one of ours, else what the server saw. */
export function addressFrom(headers: Headers): string {
  const chain = (headers.get('x-forwarded-for') ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  return (env().TRUST_PROXY ? chain.at(-1) : chain[0]) ?? 'unknown'
}
