export type StaffRole = 'OWNER' | 'EDITOR' | 'SHIPPER'
export type Membership = { factoryId: string; factorySlug: string; role: StaffRole }

/** A signed-in person: a buyer, perhaps staff of factories, perhaps an admin. */
export type UserViewer = {
  kind: 'user'
  userId: string
  name: string
  email: string
  emailConfirmed: boolean
  locale: 'en' | 'zh'
  role: 'BUYER' | 'ADMIN'
  /** an admin who has not set up the second factor the shop demands: may do nothing that only admins may */
  owesSecondFactor: boolean
  memberships: Membership[]
}
/** Jobs and webhooks. */
export type SystemViewer = { kind: 'system' }
export type Viewer = UserViewer | SystemViewer

export const systemViewer: SystemViewer = { kind: 'system' }

type Grant = 'user' | 'owner' | 'editor' | 'shipper' | 'admin' | 'system'

/** Who may do what: the one table. `user` is anybody signed in; owner, editor and shipper count within their factory. */
export const permissions = {
  'account:manage-own': ['user'],
  'api-token:manage': ['user'],
  'order:place': ['user'],
  'order:read-own': ['user'],
  'order:pay': ['user'],
  'order:cancel': ['user'],
  'order:confirm-receipt': ['user', 'system'],
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
  'report:ask': ['user'],
  'credential:edit': ['owner', 'editor'],
  'lot:edit': ['owner', 'editor', 'shipper'],
  'case:answer': ['user'],
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
} as const satisfies Record<string, readonly Grant[]>

export type Action = keyof typeof permissions

const staffGrant: Record<StaffRole, Grant> = { OWNER: 'owner', EDITOR: 'editor', SHIPPER: 'shipper' }

/** Whether the viewer may do it; for factory actions, in that factory (or in any when none is named). */
export function can(viewer: Viewer | null, action: Action, where: { factoryId?: string } = {}): boolean {
  if (!viewer) return false
  const grants: readonly Grant[] = permissions[action]
  if (viewer.kind === 'system') return grants.includes('system')
  if (grants.includes('user')) return true
  if (viewer.role === 'ADMIN' && !viewer.owesSecondFactor && grants.includes('admin')) return true
  return viewer.memberships.some(
    (membership) =>
      (!where.factoryId || membership.factoryId === where.factoryId) &&
      grants.includes(staffGrant[membership.role]),
  )
}

/** Whether only the missing second factor stands between the viewer and the action. */
export function lacksSecondFactor(viewer: Viewer | null, action: Action): boolean {
  if (viewer?.kind !== 'user' || !viewer.owesSecondFactor) return false
  return !can(viewer, action) && can({ ...viewer, owesSecondFactor: false }, action)
}

/** Ids of the factories in which the viewer may do it: what a WHERE carries. */
export function factoriesFor(viewer: Viewer | null, action: Action): string[] {
  if (viewer?.kind !== 'user') return []
  return viewer.memberships
    .filter(({ factoryId }) => can({ ...viewer, role: 'BUYER' }, action, { factoryId }))
    .map(({ factoryId }) => factoryId)
}
