import fc from 'fast-check'
import type { CaseFacts, ProductEvidence, ReportFacts, ResultFacts } from '@/lib/quality/award-schema'
import { Exact, plain } from '@/lib/quality/exact-rules'
import { items, labs } from './evidence-register'

export const now = new Date('2026-06-15T04:00:00Z')
const days = ['2025-10-01', '2026-01-10', '2026-02-20', '2026-03-01', '2026-05-02', '2026-06-15']

/** A value near what matters: the limit, its multiples, and a hair beside them. */
const valueNear = (limit: string) =>
  fc
    .tuple(
      fc.constantFrom('0', '0.4', '0.5', '0.8', '1', '1.25', '1.5', '2', '3.7'),
      fc.constantFrom('0', '0.0001', '-0.0001'),
    )
    .map(([times, beside]) =>
      plain(
        Exact.max(
          0,
          new Exact(limit).times(times).plus(limit === '0' ? (Number(times) > 1 ? 1 : 0) : beside),
        ),
      ),
    )

const result = (id: string): fc.Arbitrary<ResultFacts> =>
  fc.constantFrom(...items).chain((of) =>
    fc.tuple(fc.constantFrom(...of.limits), fc.boolean()).chain(([limit, isMissing]) =>
      valueNear(limit.value).map((value) => {
        const notDetected = isMissing && of.direction === 'MAX' && of.kind === 'RATIO' && Number(value) > 0
        return {
          id,
          itemId: of.id,
          limitId: of.limits.length > 1 ? limit.id : null,
          measured: notDetected ? null : value,
          notDetected,
          reportingLimit: notDetected ? value : null,
          unit: of.unit,
        }
      }),
    ),
  )

const report = (at: number): fc.Arbitrary<{ report: ReportFacts; stopped: boolean }> =>
  fc
    .record({
      labId: fc.constantFrom('good', 'good', 'good', ...labs.map(({ id }) => id)),
      sampleKind: fc.constantFrom('SENT_IN' as const, 'DRAWN' as const, 'MYSTERY_PURCHASE' as const),
      isSpotCheck: fc.boolean(),
      issuedOn: fc.constantFrom(...days),
      validUntil: fc.constantFrom('2026-06-14', '2026-06-15', '2026-09-30', '2027-01-31'),
      stopped: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
      count: fc.integer({ min: 1, max: 5 }),
    })
    .chain(({ stopped, count, ...facts }) =>
      fc.tuple(...Array.from({ length: count }, (_, n) => result(`r${at}-${n}`))).map((results) => ({
        stopped,
        report: { id: `r${at}`, acceptedAt: new Date('2026-04-01T00:00:00Z'), ...facts, results },
      })),
    )

const cases = fc.array(
  fc.record({
    id: fc.constantFrom('case-1', 'case-2'),
    status: fc.constantFrom('OPEN' as const, 'CLOSED' as const),
    badges: fc.constantFrom('KEPT' as const, 'SUSPENDED' as const, 'WITHDRAWN' as const),
    openedAt: fc.constantFrom(new Date('2026-02-01T00:00:00Z'), new Date('2026-06-01T00:00:00Z')),
    closedAt: fc.constant(null),
  }),
  { maxLength: 1 },
)

/** Evidence of one product: a few reports on shoes and cloth, mostly of a good laboratory, some on the same day, seldom a case. */
export const evidenceArbitrary: fc.Arbitrary<ProductEvidence> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) =>
    fc
      .record({
        reports: fc.tuple(...Array.from({ length: count }, (_, at) => report(at))),
        cases: fc.oneof(
          { weight: 4, arbitrary: fc.constant<CaseFacts[]>([]) },
          { weight: 1, arbitrary: cases },
        ),
      })
      .map((facts) => ({
        productId: 'product',
        factoryId: 'factory',
        credentials: [],
        measures: ['flex', 'formaldehyde', 'wear'].map((itemKey) => ({
          itemKey,
          labelEn: '',
          labelZh: '',
          unit: '',
        })),
        standards: ['shoe', 'cloth'],
        ...facts,
      })),
  )
