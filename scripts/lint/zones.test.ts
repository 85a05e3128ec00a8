import { expect, test } from 'vitest'
import { importProblem, ranks } from './zones'

const fine: [string, string][] = [
  ['app/[locale]/(shop)/page.tsx', '@/components/catalog/product-card'],
  ['app/[locale]/layout.tsx', '../globals.css'],
  ['components/catalog/product-card.tsx', '@/lib/catalog/queries'],
  ['components/catalog/product-card.tsx', '@/components/ui/picture'],
  ['components/ui/price.tsx', '@/lib/money'],
  ['lib/orders/place-order.ts', '@/lib/cart/rules'],
  ['lib/orders/place-order.ts', './rules'],
  ['lib/orders/place-order.ts', '@/lib/db'],
  ['lib/orders/queries.ts', 'next/cache'],
  ['lib/orders/actions.ts', 'next/navigation'],
  ['lib/orders/schema.ts', 'zod'],
  ['lib/orders/rules.ts', './schema'],
  ['lib/orders/rules.ts', '@/lib/money'],
  ['lib/accounts/viewer.ts', 'next/headers'],
  ['lib/accounts/rules.test.ts', '@/lib/orders/place-order'],
  ['scripts/start/main.ts', '@/lib/env'],
  ['e2e/shop/smoke.spec.ts', '../fixtures'],
]

const broken: [string, string, RegExp][] = [
  ['lib/money.ts', '@/lib/orders/rules', /lib must not import domain/],
  ['lib/orders/place-order.ts', '@/components/ui/picture', /must not import ui/],
  ['components/cart/cart-line.tsx', '@/app/[locale]/layout', /must not import app/],
  ['components/ui/price.tsx', '@/lib/catalog/rules', /knows no domain/],
  ['components/ui/price.tsx', '../catalog/product-card', /must not import components/],
  ['lib/cart/add-line.ts', '@/lib/orders/place-order', /cart ranks below orders/],
  ['lib/cart/add-line.ts', '../orders/rules', /cart ranks below orders/],
  ['lib/orders/place-order.ts', 'next/cache', /knows nothing of Next/],
  ['lib/orders/place-order.ts', 'next', /knows nothing of Next/],
  ['lib/orders/schema.ts', '@/lib/db', /zod only/],
  ['lib/orders/schema.ts', 'pg', /zod only/],
  ['lib/orders/rules.ts', '@/lib/db', /pure/],
  ['lib/orders/rules.ts', 'node:fs', /pure/],
  ['lib/orders/rules.ts', 'next/cache', /pure/],
  ['lib/orders/rules.ts', './queries', /pure/],
  ['lib/orders/tags.ts', '@/lib/money', /nothing/],
  ['lib/orders/tags.ts', 'zod', /nothing/],
  ['app/[locale]/page.tsx', '@/scripts/start/shop', /must not import scripts/],
  ['lib/db.ts', '@/e2e/fixtures', /must not import e2e/],
]

test.each(fine)('%s may import %s', (from, specifier) => {
  expect(importProblem(from, specifier)).toBeNull()
})

test.each(broken)('%s must not import %s', (from, specifier, reason) => {
  expect(importProblem(from, specifier)).toMatch(reason)
})

test('a type makes nothing impure, but its direction counts', () => {
  expect(importProblem('lib/orders/rules.ts', '@/lib/db', true)).toBeNull()
  expect(importProblem('lib/cart/rules.ts', '@/lib/orders/rules', true)).toMatch(/ranks below/)
})

test('every domain may import every lower one and none that is higher', () => {
  for (const [mine, from] of ranks.entries())
    for (const [theirs, to] of ranks.entries()) {
      const problem = importProblem(`lib/${from}/do-it.ts`, `@/lib/${to}/rules`)
      expect(problem === null, `${from} → ${to}`).toBe(theirs <= mine)
    }
})
