import { expect, test } from 'vitest'
import { readWholeAddress } from '@/lib/whole-address'
import type { Exchange } from './hooks'
import { askForWholePage } from './whole-pages'

function asked(url: string, headers: Record<string, string> = {}, method = 'GET'): string {
  const request = { url, headers, method }
  expect(askForWholePage({ request } as unknown as Exchange)).toBe(false)
  return request.url
}
const queryOf = (url: string) => readWholeAddress(url.split('/').at(-1) ?? '')

test('what stands behind the ? becomes part of the path, without empty fields, and reads back', () => {
  const url = asked('/zh/search?q=%E6%B0%B4%E5%A3%B6&badge=a&badge=b&min=&tested=')
  expect(url).toMatch(/^\/zh\/search\/~[\w-]+$/)
  expect(queryOf(url)).toEqual({ q: ['水壶'], badge: ['a', 'b'] })
  expect(queryOf(asked('/en/compare?p=a&p=b'))).toEqual({ p: ['a', 'b'] })
  expect(queryOf(asked('/en/compare'))).toEqual({})
  expect(queryOf(asked('/en/search?q=%00%F0%9F%98%80&x=%zz'))).toMatchObject({ x: ['%zz'] })
})

test('left alone: what the router asks for, plain words, other places, changes, endless queries', () => {
  for (const url of [
    '/en/search?q=kettle',
    '/en/searching?x=1',
    '/en/products/a?b=c',
    `/en/search?q=${'x'.repeat(3000)}&a=1`,
  ])
    expect(asked(url)).toBe(url)
  expect(asked('/en/search?badge=a', { rsc: '1' })).toBe('/en/search?badge=a')
  expect(asked('/en/search?badge=a', {}, 'POST')).toBe('/en/search?badge=a')
})

test('a segment that is none of ours says so', () => {
  for (const segment of ['kettle', '_', '~ü', `~${'a'.repeat(3000)}`])
    expect(readWholeAddress(segment)).toBeNull()
})
