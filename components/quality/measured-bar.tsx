import { barOf, formatExact, formatValue } from '@/lib/catalog/proof-rules'
import type { Measure } from '@/lib/catalog/proof-schema'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'

const percent = (share: number) => `${(share * 100).toFixed(2)}%`

/** Value and limit in words: what the bar draws, for everybody. */
export function measureWords(
  measure: Measure,
  locale: Locale,
): { value: string; limit: string; times: string | null } {
  const t = translator(locale, 'proof')
  const value = formatValue(measure.value, measure.unit, locale)
  return {
    value: measure.notDetected ? t('notDetected', { limit: value }) : value,
    limit: t(measure.direction === 'MIN' ? 'atLeast' : 'atMost', {
      limit: formatValue(measure.limit, measure.unit, locale),
    }),
    times: measure.headroom && t('times', { times: formatExact(measure.headroom) }),
  }
}

/** The hairline with a tick at the limit and a solid mark at the value. Says nothing the words beside it do not. */
function Axis({ measure, fails }: { measure: Measure; fails: boolean }) {
  const bar = barOf(measure)
  if (!bar) return null
  const [from, to] = [Math.min(bar.limitAt, bar.valueAt), Math.max(bar.limitAt, bar.valueAt)]
  const tone = fails ? 'bg-vermilion' : 'bg-jade'
  return (
    <span aria-hidden="true" className="relative my-1.5 block h-3">
      <span className="absolute inset-x-0 top-1/2 h-px bg-line" />
      <span
        className={`absolute top-1/2 h-0.5 -translate-y-1/2 ${tone}`}
        style={{ left: percent(from), width: percent(to - from) }}
      />
      <span className="absolute inset-y-0 w-px bg-ink" style={{ left: percent(bar.limitAt) }} />
      <span
        className={`absolute top-1/2 size-2 -translate-x-1/2 -translate-y-1/2 rotate-45 ${tone}`}
        style={{ left: percent(bar.valueAt) }}
      />
    </span>
  )
}

/** One measured thing against its limit. `mini` for cards: what it is, the bar, value and multiple. */
export function MeasuredBar({
  measure,
  locale,
  mini = false,
  fails = false,
}: {
  measure: Measure
  locale: Locale
  mini?: boolean
  fails?: boolean
}) {
  const { value, limit, times } = measureWords(measure, locale)
  const label = pick(measure, 'label', locale)
  if (mini)
    return (
      <p className="mt-1 text-xs leading-4">
        <span className="block truncate text-muted">{label}</span>
        <Axis measure={measure} fails={fails} />
        <span className="tabular flex flex-wrap justify-between gap-x-2">
          <span>{value}</span>
          {times ? (
            <b className="font-semibold text-jade">{times}</b>
          ) : (
            <span className="text-muted">{limit}</span>
          )}
        </span>
      </p>
    )
  return (
    <p className="max-w-xl text-sm">
      <span className="block font-medium">{label}</span>
      <Axis measure={measure} fails={fails} />
      <span className="tabular flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold text-base">{value}</span>
        <span className="text-muted">· {limit}</span>
        {times && (
          <b className={`font-semibold text-base ${fails ? 'text-vermilion' : 'text-jade'}`}>· {times}</b>
        )}
      </span>
    </p>
  )
}
