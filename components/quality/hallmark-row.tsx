import type { ReactNode } from 'react'
import { formatExact, isProven, yearLetter } from '@/lib/catalog/proof-rules'
import type { ProofSummary } from '@/lib/catalog/proof-schema'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'

const shapes = {
  maker: 'rounded-full',
  assay: '',
  measure: 'rounded-md border-jade font-semibold text-jade',
  year: 'rounded-b-full',
} as const

const sizes = {
  normal: 'h-6 min-w-6 px-1.5 text-[0.6875rem] tracking-wide',
  small: 'h-5 min-w-5 px-1 text-[0.625rem]',
} as const

/** One punched cartouche: short for the eye, whole for a screen reader. */
function Stamp({
  shape,
  words,
  href,
  isSmall,
  children,
}: {
  shape: keyof typeof shapes
  words: string
  href?: string
  isSmall?: boolean
  children: ReactNode
}) {
  const face = `tabular inline-flex items-center justify-center border border-muted leading-none ${sizes[isSmall ? 'small' : 'normal']} ${shapes[shape]}`
  const inner = (
    <>
      <span aria-hidden="true">{children}</span>
      <span className="sr-only">{words}</span>
    </>
  )
  return (
    <li className="contents">
      {href ? (
        <a href={href} title={words} className={`${face} hover:bg-paper`}>
          {inner}
        </a>
      ) : (
        <span title={words} className={face}>
          {inner}
        </span>
      )}
    </li>
  )
}

/** The maker's own mark: the first sign of a Chinese name, or the first letters of the words of another. */
function makerMark(brand: string): string {
  if (/^\p{Script=Han}/u.test(brand)) return brand.slice(0, 2)
  return brand
    .split(/[\s-]+/)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('')
    .slice(0, 3)
}

/**
 * The row of hallmarks, as on silver: who made it, who assayed it, how much better than the limit, which year. Nothing where nothing counts
 * at the moment. With `evidence` each stamp leads there.
 */
export function HallmarkRow({
  proof,
  brand,
  locale,
  evidence,
  isSmall,
}: {
  proof: ProofSummary
  brand: { brandEn: string; brandZh: string }
  locale: Locale
  evidence?: string
  /** on cards: only what fits beside each other */
  isSmall?: boolean
}) {
  const t = translator(locale, 'proof')
  const { headline, lab, testedOn } = proof
  if (!lab || !testedOn || !isProven(proof)) return null
  const maker = pick(brand, 'brand', locale)
  const year = testedOn.slice(0, 4)
  const marks = lab.marks.filter((mark) => mark !== 'ILAC').join(' ')
  return (
    <ul aria-label={t('row')} className={`flex flex-wrap items-center ${isSmall ? 'gap-0.5' : 'gap-1'}`}>
      <Stamp shape="maker" words={t('maker', { maker })} href={evidence} isSmall={isSmall}>
        {makerMark(maker)}
      </Stamp>
      {marks && (
        <Stamp
          shape="assay"
          words={t('assay', { lab: pick(lab, 'name', locale), marks })}
          href={evidence}
          isSmall={isSmall}
        >
          {marks}
        </Stamp>
      )}
      {headline?.headroom && (
        <Stamp
          shape="measure"
          words={t(headline.headroom === '1' ? 'atLimit' : 'measure', {
            times: formatExact(headline.headroom),
            what: pick(headline, 'label', locale),
          })}
          href={evidence}
          isSmall={isSmall}
        >
          {formatExact(headline.headroom)}×
        </Stamp>
      )}
      <Stamp shape="year" words={t('year', { year })} href={evidence} isSmall={isSmall}>
        {yearLetter(Number(year))}
        {!isSmall && <span className="ml-0.5 text-muted">{year.slice(2)}</span>}
      </Stamp>
    </ul>
  )
}
