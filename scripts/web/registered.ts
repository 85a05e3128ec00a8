import { dropForgedAddress, refuseBrokenPath } from './addresses'
import { refuseForeignChange } from './foreign-change'
import type { HeadHook, RequestHook } from './hooks'
import { limitRequests } from './limits'
import { secureAnswer } from './security-headers'
import { askForWholePage } from './whole-pages'

/** What every request goes through before Next sees it, in this order. */
export const requestHooks: RequestHook[] = [
  secureAnswer,
  refuseBrokenPath,
  limitRequests,
  refuseForeignChange,
  dropForgedAddress,
  askForWholePage,
]

/** What every answer goes through before its head is written, in this order. */
export const headHooks: HeadHook[] = []
