import { appUrl } from './env'

/** Whether the shop's public address is https; cookies then only travel so. */
export const isSecure = () => appUrl().startsWith('https://')

/**
 * The name a cookie of ours goes by: on https with `__Host-`, which browsers only take from this very host over https and give back nowhere
 * else; a neighbour's subdomain can neither read nor plant it. Plain http, on one's own machine, has plain names.
 */
export function cookieName(name: string): string {
  return isSecure() ? `__Host-${name}` : name
}
