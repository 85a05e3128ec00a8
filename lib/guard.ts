import { DomainError } from './errors'
import { type Action, can, lacksSecondFactor, type UserViewer, type Viewer } from './permissions'

/** The guard in a verb's door. Throws `signInNeeded` for nobody, `secondFactorNeeded` for an admin who owes it, `forbidden` for the wrong person. */
export function assertCan(
  viewer: Viewer | null,
  action: Action,
  where: { factoryId?: string } = {},
): asserts viewer is Viewer {
  if (!viewer) throw new DomainError('signInNeeded')
  if (can(viewer, action, where)) return
  throw new DomainError(lacksSecondFactor(viewer, action) ? 'secondFactorNeeded' : 'forbidden')
}

/** Like `assertCan`, for what only a person does. */
export function assertUserCan(
  viewer: Viewer | null,
  action: Action,
  where: { factoryId?: string } = {},
): asserts viewer is UserViewer {
  assertCan(viewer, action, where)
  if (viewer.kind !== 'user') throw new DomainError('forbidden')
}
