import type { Store } from './store'

/** What every part of the sandbox shares. */
export interface World {
  store: Store
  /** Where a buyer's browser reaches the pay pages, without a trailing slash. */
  publicUrl(): string
  /** Called once for each new event, after it was recorded. */
  onEvent(eventId: string): void
  /** How long a wallet's refund stays pending. */
  refundDelayMs: number
}
