import { expect, test } from 'vitest'
import { missingMessages, pathProblem, textProblem } from './structure'

test.each([
  'README.md',
  'proxy.ts',
  'next.config.ts',
  'app/[locale]/(shop)/belts/[slug]/page.tsx',
  'app/api/auth/[...nextauth]/route.ts',
  'app/media/[imageId]/[file]/route.ts',
  'lib/orders/place-order.ts',
  'lib/orders/place-order.test.ts',
  'lib/orders/rules.ts',
  'lib/i18n/messages/en.json',
  'prisma/migrations/20261121080000_init/migration.sql',
  'e2e/shop/smoke.spec.ts',
  '.ci/run',
])('%s is in its place', (path) => {
  expect(pathProblem(path)).toBeNull()
})

test.each([
  ['notes.txt', /top level is closed/],
  ['src/page.tsx', /top level is closed/],
  ['lib/placeOrder.ts', /kebab-case/],
  ['components/cart/CartLine.tsx', /kebab-case/],
  ['lib/utils.ts', /says nothing/],
  ['components/common/box.tsx', /says nothing/],
  ['lib/orders/helpers.ts', /says nothing/],
  ['components/ui/index.ts', /barrels/],
  ['lib/orders/parts/line.ts', /no folders/],
  ['lib/orders/service.ts', /neither a word/],
  ['lib/baskets/rules.ts', /no domain/],
])('%s is refused', (path, reason) => {
  expect(pathProblem(path)).toMatch(reason)
})

test('doors and reads declare what they are', () => {
  expect(textProblem('lib/orders/actions.ts', 'export async function placeOrderAction() {}')).toMatch(
    /use server/,
  )
  expect(
    textProblem('lib/orders/actions.ts', "'use server'\nexport async function requireOwner() {}"),
  ).toMatch(/Action only/)
  expect(
    textProblem('lib/orders/actions.ts', "'use server'\nexport async function placeOrderAction() {}"),
  ).toBeNull()
  expect(textProblem('lib/orders/queries.ts', 'export const a = 1')).toMatch(/server-only/)
  expect(textProblem('lib/orders/queries.ts', "import 'server-only'")).toBeNull()
  expect(textProblem('e2e/shop/a.spec.ts', `test${'.skip('}'later', () => {})`)).toMatch(/skipped/)
})

test('a text in one language only is named', () => {
  expect(missingMessages({ a: { b: 'x', c: 'y' } }, { a: { b: '甲' }, d: '丁' })).toEqual([
    'zh lacks a.c',
    'en lacks d',
  ])
})
