import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evidenceArbitrary, now } from '@/prisma/factories/evidence-arbitrary'
import { register, rules } from '@/prisma/factories/evidence-register'
import { computeProof } from './award-proof-rules'
import { computeAwards, examine } from './award-rules'
import type { ProductEvidence, ResultFacts } from './award-schema'
import { Exact, plain } from './exact-rules'
import { convert, unitsLike } from './unit-rules'

const awardsOf = (evidence: ProductEvidence, at = now) =>
  computeAwards(examine(evidence, register, at), rules)
const keysOf = (evidence: ProductEvidence) => awardsOf(evidence).map(({ rule }) => rule.key)
const many = { numRuns: 3000 }

/** The same evidence with each result changed by `change`. */
function changed(evidence: ProductEvidence, change: (result: ResultFacts) => ResultFacts): ProductEvidence {
  return {
    ...evidence,
    reports: evidence.reports.map((one) => ({
      ...one,
      report: { ...one.report, results: one.report.results.map(change) },
    })),
  }
}

const mapValue = (result: ResultFacts, change: (value: Exact) => Exact): ResultFacts => ({
  ...result,
  measured: result.measured && plain(change(new Exact(result.measured))),
  reportingLimit: result.reportingLimit && plain(change(new Exact(result.reportingLimit))),
})

describe('awards', () => {
  test('a better value never loses a badge', () => {
    let gained = 0
    fc.assert(
      fc.property(
        evidenceArbitrary,
        fc.nat(),
        fc.constantFrom('0.0001', '0.5', '3', '20000', '100000'),
        (evidence, pick, by) => {
          const all = evidence.reports.flatMap(({ report }) => report.results)
          const target = all[pick % all.length]
          const isMin = register.items.get(target?.itemId ?? '')?.direction === 'MIN'
          const better = changed(evidence, (result) =>
            result.id === target?.id
              ? mapValue(result, (value) => (isMin ? value.plus(by) : Exact.max(0, value.minus(by))))
              : result,
          )
          const [before, after] = [keysOf(evidence), keysOf(better)]
          if (after.length > before.length) gained++
          expect(after).toEqual(expect.arrayContaining(before))
        },
      ),
      many,
    )
    expect(gained).toBeGreaterThan(20)
  })

  test('are the same whatever unit the laboratory reports in', () => {
    fc.assert(
      fc.property(evidenceArbitrary, fc.nat(), (evidence, pick) => {
        const other = changed(evidence, (result) => {
          const units = unitsLike(result.unit)
          const unit = units[pick % units.length] ?? result.unit
          return { ...mapValue(result, (value) => convert(value, result.unit, unit)), unit }
        })
        expect(awardsOf(other)).toEqual(awardsOf(evidence))
      }),
      many,
    )
  })

  test('are the same in whatever order the evidence is read', () => {
    fc.assert(
      fc.property(
        evidenceArbitrary.chain((evidence) =>
          fc.tuple(
            fc.constant(evidence),
            fc.shuffledSubarray(evidence.reports, { minLength: evidence.reports.length }),
            fc.boolean(),
          ),
        ),
        ([evidence, reports, turn]) => {
          const shuffled = {
            ...evidence,
            reports: reports.map(({ report, stopped }) => ({
              stopped,
              report: { ...report, results: turn ? [...report.results].reverse() : report.results },
            })),
          }
          expect(awardsOf(shuffled)).toEqual(awardsOf(evidence))
          expect(computeProof(examine(shuffled, register, now), [])).toEqual(
            computeProof(examine(evidence, register, now), []),
          )
        },
      ),
      many,
    )
  })

  test('hold to the last moment before they lapse and not a moment longer', () => {
    fc.assert(
      fc.property(evidenceArbitrary, (evidence) => {
        for (const { fingerprint, until, from } of awardsOf(evidence)) {
          expect(until && from < until).toBe(true)
          if (!until) continue
          const last = new Date(until.getTime() - 1)
          const held = awardsOf(evidence, until).map((award) => award.fingerprint)
          expect(held).not.toContain(fingerprint)
          expect(last > now).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('never stand on what fails', () => {
    fc.assert(
      fc.property(evidenceArbitrary, (evidence) => {
        const examined = examine(evidence, register, now)
        if (examined.governing.some(({ passes }) => !passes))
          expect(computeAwards(examined, rules)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})
