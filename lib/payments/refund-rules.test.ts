import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type BookLine,
  type BookPart,
  everythingLeft,
  freightKept,
  nextRefundFen,
  planRefund,
  type RefundChoice,
  refundable,
} from './refund-rules'

const line = (more: Partial<BookLine> = {}): BookLine => ({
  id: 'line',
  variantId: 'variant',
  quantity: 7,
  totalFen: 7_000,
  shipped: 0,
  cancelled: 0,
  returned: 0,
  refunded: 0,
  refundedFen: 0,
  unsentRefunded: 0,
  isOfStoppedLot: false,
  ...more,
})
const part = (...lines: BookLine[]): BookPart => ({
  id: 'part',
  shippingFen: 1_200,
  refundedShippingFen: 0,
  lines,
})
const nothing: RefundChoice = { unsent: {}, sent: {}, freight: [], returned: {} }
const plan = (own: BookLine, choice: Partial<RefundChoice>, leftFen = 99_999) =>
  planRefund([part(own)], { ...nothing, ...choice }, leftFen)

describe('cumulative rounding', () => {
  const amount = fc.integer({ min: 1, max: 99_999_999 })
  const count = fc.integer({ min: 1, max: 999 })

  test('1000 in sevenths comes to 1000, not to 1001', () => {
    const steps: number[] = []
    for (let pieces = 0; pieces < 7; pieces++)
      steps.push(nextRefundFen({ totalFen: 1_000, count: 7 }, { pieces, fen: sum(steps) }, 1))
    expect(steps).toEqual([142, 143, 143, 143, 143, 143, 143])
    expect(sum(steps)).toBe(1_000)
  })

  test('any way of cutting a line comes to its total, never negative, never above, never falling', () => {
    fc.assert(
      fc.property(amount, count, fc.array(fc.integer({ min: 1, max: 50 })), (totalFen, pieces, cuts) => {
        let [done, fen] = [0, 0]
        for (const cut of [...cuts, pieces]) {
          const now = Math.min(cut, pieces - done)
          const next = nextRefundFen({ totalFen, count: pieces }, { pieces: done, fen }, now)
          expect(next).toBeGreaterThanOrEqual(0)
          done += now
          fen += next
          expect(fen).toBeLessThanOrEqual(totalFen)
        }
        expect([done, fen]).toEqual([pieces, totalFen])
      }),
    )
  })
})

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

describe('what a choice comes to', () => {
  test('unshipped pieces leave the packing list and go back on sale', () => {
    expect(plan(line(), { unsent: { line: 2 } })).toMatchObject({
      ok: true,
      amountFen: 2_000,
      lines: [
        { quantity: 2, unsentQuantity: 2, cancelledQuantity: 2, restockedQuantity: 2, returnedQuantity: 0 },
      ],
    })
  })

  test('shipped pieces stay away until their goods come back', () => {
    const shipped = line({ shipped: 7 })
    const goods = (back: 'no' | 'sellable' | 'unsellable') => {
      const made = plan(shipped, { sent: { line: 3 }, returned: { line: back } })
      return made.ok && made.lines.map((one) => [one.returnedQuantity, one.restockedQuantity])
    }
    expect(goods('no')).toEqual([[0, 0]])
    expect(goods('unsellable')).toEqual([[3, 0]])
    expect(goods('sellable')).toEqual([[3, 3]])
    expect(plan(shipped, { unsent: { line: 1 } })).toEqual({ ok: false, reason: 'tooMuch' })
  })

  test('goods come back once: not again with the second try of a failed refund', () => {
    const back = line({ shipped: 7, returned: 6 })
    expect(plan(back, { sent: { line: 3 }, returned: { line: 'sellable' } })).toMatchObject({
      lines: [{ returnedQuantity: 1, restockedQuantity: 1 }],
    })
  })

  test('pieces of a failed refund are refunded anew without being put back twice', () => {
    const failed = line({ cancelled: 2 })
    expect(refundable(failed)).toEqual({ unsent: 7, sent: 0 })
    expect(plan(failed, { unsent: { line: 3 } })).toMatchObject({
      lines: [{ cancelledQuantity: 1, restockedQuantity: 1, unsentQuantity: 3 }],
    })
  })

  test('freight goes back whole, once; everything is goods and freight to the fen', () => {
    expect(plan(line(), { freight: ['part'] })).toMatchObject({ amountFen: 1_200 })
    const paid = {
      ...part(line({ refunded: 7, refundedFen: 7_000, unsentRefunded: 7, cancelled: 7 })),
      refundedShippingFen: 1_200,
    }
    expect(planRefund([paid], { ...nothing, freight: ['part'] }, 9_999)).toEqual({
      ok: false,
      reason: 'tooMuch',
    })
    expect(planRefund([part(line())], everythingLeft([part(line())]), 8_200)).toMatchObject({
      ok: true,
      amountFen: 8_200,
    })
    expect(planRefund([paid], everythingLeft([paid]), 0)).toEqual({ ok: false, reason: 'nothing' })
  })

  test('a part of which nothing is shipped any more keeps its freight only with a warning', () => {
    const kept = (own: BookLine, choice: Partial<RefundChoice>) => {
      const made = plan(own, choice)
      return made.ok && freightKept([part(own)], made.lines)
    }
    expect(kept(line(), { unsent: { line: 7 } })).toEqual([{ id: 'part', fen: 1_200 }])
    expect(kept(line(), { unsent: { line: 6 } })).toEqual([])
    expect(kept(line(), { unsent: { line: 7 }, freight: ['part'] })).toEqual([])
    expect(kept(line({ shipped: 1 }), { unsent: { line: 6 } })).toEqual([])
  })

  test('never more than is left of the payment, never of another order', () => {
    expect(plan(line(), { unsent: { line: 1 } }, 999)).toEqual({ ok: false, reason: 'tooMuch' })
    expect(plan(line(), { unsent: { stranger: 1 } })).toEqual({ ok: false, reason: 'tooMuch' })
    expect(plan(line(), { unsent: { line: -1 } })).toEqual({ ok: false, reason: 'tooMuch' })
    expect(plan(line(), { unsent: { line: 8 } })).toEqual({ ok: false, reason: 'tooMuch' })
    expect(plan(line(), {})).toEqual({ ok: false, reason: 'nothing' })
  })
})

test('whatever is refunded, shipped, failed and tried again in whatever order, the books hold', () => {
  const step = fc.record({
    kind: fc.constantFrom('ship', 'unsent', 'sent', 'fail'),
    pieces: fc.integer({ min: 1, max: 4 }),
  })
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9_999 }),
      fc.array(step),
      (quantity, unit, steps) => {
        let own = line({ quantity, totalFen: quantity * unit })
        let restocked = 0
        const live: { quantity: number; fen: number; unsent: number }[] = []
        for (const { kind, pieces } of steps) {
          if (kind === 'ship') own.shipped += Math.min(pieces, quantity - own.shipped - own.cancelled)
          if (kind === 'fail') {
            const failed = live.pop()
            if (failed)
              own = {
                ...own,
                refunded: own.refunded - failed.quantity,
                refundedFen: own.refundedFen - failed.fen,
                unsentRefunded: own.unsentRefunded - failed.unsent,
              }
            continue
          }
          const made = plan(own, { [kind]: { line: pieces } })
          const planned = made.ok ? made.lines[0] : undefined
          if (!planned || kind === 'ship') continue
          live.push({ quantity: planned.quantity, fen: planned.amountFen, unsent: planned.unsentQuantity })
          restocked += planned.restockedQuantity
          own = {
            ...own,
            cancelled: own.cancelled + planned.cancelledQuantity,
            refunded: own.refunded + planned.quantity,
            refundedFen: own.refundedFen + planned.amountFen,
            unsentRefunded: own.unsentRefunded + planned.unsentQuantity,
          }
          expect(own.refunded).toBeLessThanOrEqual(quantity)
          expect(own.refundedFen).toBe(own.refunded * unit)
          expect(own.shipped + own.cancelled).toBeLessThanOrEqual(quantity)
          expect(restocked).toBe(own.cancelled)
          const left = refundable(own)
          expect(left.unsent + left.sent).toBe(quantity - own.refunded)
          expect(Math.min(left.unsent, left.sent)).toBeGreaterThanOrEqual(0)
        }
      },
    ),
  )
})
