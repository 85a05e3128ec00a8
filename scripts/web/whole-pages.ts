import type { RequestHook } from './hooks'

const places = /^\/(en|zh)\/(search|compare)(?:\?|$)/
const longest = 1_200
/** A few plain words and nothing else: next.config.ts knows their documents by their own address. */
const plain = /^q=[A-Za-z0-9%+-]{1,200}$/

/**
 * A document that depends on what stands behind the ? is asked for under an address that holds it, so that Next makes one whole page of
 * it: it can be read without JavaScript, where a streamed page stays grey. What the router of a page asks for is streamed as before.
 */
export const askForWholePage: RequestHook = ({ request }) => {
  const url = request.url ?? ''
  const [, locale, place] = places.exec(url) ?? []
  if (!place || request.headers.rsc || (request.method !== 'GET' && request.method !== 'HEAD')) return false
  const query = url.slice(url.indexOf('?') + 1 || url.length)
  if (query.length > longest || (place === 'search' && plain.test(query))) return false
  // A form without a script sends its empty fields too.
  const filled = [...new URLSearchParams(query)].filter(([, value]) => value !== '')
  const text = Buffer.from(new URLSearchParams(filled).toString()).toString('base64url')
  request.url = `/${locale}/${place}/~${text}`
  return false
}
