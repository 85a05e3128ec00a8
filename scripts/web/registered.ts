import { dropForgedAddress, refuseBrokenPath } from './addresses'
import type { HeadHook, RequestHook } from './hooks'

/** What every request goes through before Next sees it, in this order. */
export const requestHooks: RequestHook[] = [refuseBrokenPath, dropForgedAddress]

/** What every answer goes through before its head is written, in this order. */
export const headHooks: HeadHook[] = []
