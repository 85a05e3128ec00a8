import { describe, expect, test } from 'vitest'
import { assertCan, assertUserCan } from './guard'
import {
  type Action,
  can,
  factoriesFor,
  permissions,
  type StaffRole,
  systemViewer,
  type UserViewer,
} from './permissions'

const here = 'factory-here'
const person = (role: 'BUYER' | 'ADMIN', ...roles: StaffRole[]): UserViewer => ({
  kind: 'user',
  userId: 'u',
  name: 'Lin Wei',
  email: 'lin@example.com',
  emailConfirmed: true,
  locale: 'en',
  role,
  owesSecondFactor: false,
  memberships: roles.map((own) => ({ factoryId: here, factorySlug: 'here', role: own })),
})
const viewers = {
  nobody: null,
  buyer: person('BUYER'),
  owner: person('BUYER', 'OWNER'),
  editor: person('BUYER', 'EDITOR'),
  shipper: person('BUYER', 'SHIPPER'),
  admin: person('ADMIN'),
  system: systemViewer,
}
type Who = keyof typeof viewers
const everybody: Who[] = ['buyer', 'owner', 'editor', 'shipper', 'admin']

/** Written out a second time on purpose: a change of the table must be meant. */
const allowed: Record<Action, Who[]> = {
  'account:manage-own': everybody,
  'api-token:manage': everybody,
  'order:place': everybody,
  'order:read-own': everybody,
  'order:pay': everybody,
  'order:cancel': everybody,
  'order:confirm-receipt': [...everybody, 'system'],
  'order:expire': ['system'],
  'order:refund': ['admin'],
  'seller:enter': ['owner', 'editor', 'shipper'],
  'sub-order:read': ['owner', 'editor', 'shipper'],
  'sub-order:ship': ['owner', 'shipper'],
  'product:edit': ['owner', 'editor'],
  'stock:edit': ['owner', 'editor', 'shipper'],
  'storefront:edit': ['owner', 'editor'],
  'webhook:manage': ['owner'],
  'report:edit': ['owner', 'editor'],
  'report:ask': everybody,
  'credential:edit': ['owner', 'editor'],
  'lot:edit': ['owner', 'editor', 'shipper'],
  'case:answer': everybody,
  'admin:enter': ['admin'],
  'admin:factories': ['admin'],
  'admin:belts': ['admin'],
  'admin:products': ['admin'],
  'admin:users': ['admin'],
  'admin:standards': ['admin'],
  'admin:labs': ['admin'],
  'admin:reports': ['admin'],
  'admin:badges': ['admin'],
  'admin:cases': ['admin'],
  'admin:search': ['admin'],
  'admin:audit': ['admin'],
  'admin:jobs': ['admin'],
}
const cases = (Object.keys(permissions) as Action[]).flatMap((action) =>
  (Object.keys(viewers) as Who[]).map((who) => [action, who, allowed[action].includes(who)] as const),
)

test.each(cases)('%s by %s: %s', (action, who, expected) => {
  const viewer = viewers[who]
  expect(can(viewer, action, { factoryId: here })).toBe(expected)
  const guard = () => assertCan(viewer, action, { factoryId: here })
  if (expected) expect(guard).not.toThrow()
  else expect(guard).toThrow(viewer ? 'forbidden' : 'signInNeeded')
})

describe('staff of one factory', () => {
  test('may do nothing as such in another', () => {
    for (const action of [
      'seller:enter',
      'sub-order:ship',
      'product:edit',
      'stock:edit',
      'storefront:edit',
      'webhook:manage',
    ] as const)
      expect(can(viewers.owner, action, { factoryId: 'elsewhere' })).toBe(false)
  })

  test('ships for those factories only in which the role allows it', () => {
    const two = person('BUYER', 'EDITOR')
    two.memberships.push({ factoryId: 'other', factorySlug: 'other', role: 'SHIPPER' })
    expect(factoriesFor(two, 'sub-order:ship')).toEqual(['other'])
    expect(factoriesFor(two, 'stock:edit')).toEqual([here, 'other'])
    expect(factoriesFor({ ...two, role: 'ADMIN' }, 'admin:factories')).toEqual([])
    expect(factoriesFor(null, 'stock:edit')).toEqual([])
    expect(factoriesFor(systemViewer, 'stock:edit')).toEqual([])
  })
})

test('what only a person does is not done by the system', () => {
  expect(() => assertUserCan(systemViewer, 'order:confirm-receipt')).toThrow('forbidden')
})

test('an admin who owes the second factor may do what anybody may, and nothing of an admin', () => {
  const owing: UserViewer = { ...viewers.admin, owesSecondFactor: true }
  for (const action of Object.keys(permissions) as Action[])
    expect(can(owing, action), action).toBe(can(viewers.buyer, action))
  expect(() => assertCan(owing, 'admin:users')).toThrow('secondFactorNeeded')
  expect(() => assertCan(owing, 'seller:enter')).toThrow('forbidden')
  const owner: UserViewer = { ...owing, memberships: viewers.owner.memberships }
  expect(can(owner, 'storefront:edit', { factoryId: here })).toBe(true)
})
