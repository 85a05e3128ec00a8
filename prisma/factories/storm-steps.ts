import { minute } from '@/lib/dates'

/** Times as a storm lets them pass: mostly moments, now and then past the hold or past a day. */
export const waits = [1_000, 5_000, minute, 2 * minute, 4 * minute, 33 * minute, 25 * 60 * minute]

/** What can happen in a storm, the commoner the more often. */
export const stormSteps =
  `place place place start start rename pay pay pay pay stumble delay cancel refund refund refund refund retry retry return jobs close haggle hand
  wait wait mode lose late resend fail fail fault fault die restart`.split(/\s+/)

/** Those of them that happen to one order. */
export const orderSteps = new Set(
  'start rename cancel refund retry return pay stumble delay close haggle'.split(' '),
)

type Fitting = { id: string; status: string; refunds: { status: string }[] }

/** Which orders a step can do something to, by step; `hasPage` = Stripe shows a page for it that can be paid. */
export function fitting(hasPage: (orderId: string) => boolean): Record<string, (order: Fitting) => boolean> {
  const isAwaiting = ({ status }: Fitting) => status === 'AWAITING_PAYMENT'
  const isPayable = ({ id }: Fitting) => hasPage(id)
  return {
    start: isAwaiting,
    cancel: isAwaiting,
    pay: isPayable,
    stumble: isPayable,
    delay: isPayable,
    haggle: isPayable,
    close: isPayable,
    refund: ({ status }) => status === 'PAID',
    retry: ({ refunds }) => refunds.some(({ status }) => status === 'FAILED'),
  }
}
