import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { log } from '@/lib/log'
import { preparePage } from './html-document'
import { nonceAdder } from './html-stream'
import { KeptPages } from './kept-pages'

const data = (text: string) => `<script>self.__next_f.push([1,${JSON.stringify(text)}])</script>`

const runnable = (html: string, policy: string) =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) =>
    policy.includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  )

test('what stands together becomes one script with one hash; a stranger gets none and is told of without its text', () => {
  const warn = vi.spyOn(log, 'warn').mockImplementation(() => {})
  const html = `<p>a</p>${data('x')}${data('y')}<b></b><script>steal("lin@example.com")</script>${data('z')}</body>`
  const { body, policy } = preparePage(html)
  const sent = body.toString()
  expect(runnable(sent, policy)).toEqual([true, false, true])
  expect(sent).toContain('self.__next_f.push([1,"x"]);\nself.__next_f.push([1,"y"]);</script><b></b>')
  expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/)
  expect(warn).toHaveBeenCalledOnce()
  expect(JSON.stringify(warn.mock.calls)).not.toMatch(/steal|lin@/)
})

test('a script with a type or an address of its own is left as it is', () => {
  const html = '<script src="/a.js" async=""></script><script type="application/ld+json">{"a":1}</script>'
  const { body, policy } = preparePage(html)
  expect(body.toString()).toBe(html)
  expect(policy).toMatch(/^script-src 'self';/)
})

test('a stream cut anywhere carries the nonce on the framework’s scripts and on no other', () => {
  const html = `<p>毛巾 <scr</p>${data('毛巾')}<script src="/a.js"></script><script>evil()</script><i>${data('b')}$RC</i><script`
  const whole = html.replaceAll('<script>self', '<script nonce="n0nce">self')
  const bytes = Buffer.from(html)
  fc.assert(
    fc.property(fc.array(fc.nat(bytes.length), { maxLength: 12 }), (cuts) => {
      const adder = nonceAdder('n0nce')
      const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length]
      const pieces = edges.slice(1).map((edge, index) => adder.add(bytes.subarray(edges[index], edge)))
      expect(Buffer.concat([...pieces, adder.end()]).toString()).toBe(whole)
    }),
  )
})

test('a kept page is prepared once, is another when its text changes, and makes room for others', () => {
  const pages = new KeptPages(4_000)
  const text = `${data('a')}${'x'.repeat(500)}`
  const first = pages.get(text)
  expect(pages.get(text)).toBe(first)
  expect(pages.bodyOf(first, 'br')).toBe(pages.bodyOf(first, 'br'))
  expect(pages.bodyOf(first, null)).toEqual(preparePage(text).body)
  expect(pages.get(data('changed')).etag).not.toBe(first.etag)
  for (const name of 'bcdefghi') pages.get(name + 'y'.repeat(500))
  expect(pages.get(text)).not.toBe(first)
  const last = 'z'.repeat(500)
  expect(pages.get(last)).toBe(pages.get(last))
})
