import { cacheTag } from 'next/cache'
import { expect, test, vi } from 'vitest'
import { catalogTags } from '@/lib/catalog/tags'
import { listProductsTestedBy } from './standard-queries'
import { standardTags } from './standard-tags'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: vi.fn<(...tags: string[]) => void>() }))

test('the products tested by a standard are old when the standard changes, and when what is on sale does', async () => {
  expect(await listProductsTestedBy('no-such-standard')).toEqual({ count: 0, rows: [] })
  expect(vi.mocked(cacheTag).mock.calls.flat()).toEqual([
    standardTags.standard('no-such-standard'),
    catalogTags.all,
  ])
})
