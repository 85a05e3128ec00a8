import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Tag } from '@/components/ui/tag'
import { dateOfDay, formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { listProductsTestedBy, PublicEdition, StandardDetail } from '@/lib/quality/standard-queries'
import { StandardItem } from './standard-item'
import { fieldName } from './standard-list'

type Tested = Awaited<ReturnType<typeof listProductsTestedBy>>
type Links = { key: string; href: string; label: string }[]

function LinkList({ links, locale }: { links: Links; locale: Locale }) {
  return (
    <ul className="flex flex-wrap gap-x-6">
      {links.map(({ key, href, label }) => (
        <li key={key}>
          <Link
            href={`/${locale}${href}`}
            prefetch={false}
            className="inline-flex min-h-11 items-center text-steel underline"
          >
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** By what, and since when, as far as it is known. */
function Successor({
  edition: { supersededOn, supersededBy },
  locale,
}: {
  edition: PublicEdition
  locale: Locale
}) {
  const t = translator(locale, 'standards')
  const day = supersededOn && formatDate(dateOfDay(supersededOn), locale)
  if (!supersededBy) return day ? t('withdrawnOn', { day }) : null
  return day
    ? t('supersededBy', { code: supersededBy.code, day })
    : t('supersededUndated', { code: supersededBy.code })
}

function Edition({ edition, locale }: { edition: PublicEdition; locale: Locale }) {
  const t = translator(locale, 'standards')
  const { effectiveFrom, supersededOn, supersededBy } = edition
  // Sources sometimes name the newer edition and not the day it came into force.
  const isSuperseded = supersededOn !== null || supersededBy !== null
  const day = (iso: string) => formatDate(dateOfDay(iso), locale)
  const note = pick(edition, 'note', locale)
  return (
    <Section title={`${edition.code} ${pick(edition, 'title', locale)}`}>
      <p className="flex flex-wrap items-center gap-3 text-muted text-sm">
        <Tag tone={isSuperseded ? 'warning' : 'good'}>{isSuperseded ? t('superseded') : t('current')}</Tag>
        {effectiveFrom && t('effectiveFrom', { day: day(effectiveFrom) })}
        <span>{t('entryVersion', { version: edition.version })}</span>
      </p>
      {isSuperseded && (
        <Notice tone="warning">
          <Successor edition={edition} locale={locale} /> {t('stillJudged')}
        </Notice>
      )}
      {note && <p className="mt-2 max-w-prose whitespace-pre-line">{note}</p>}
      <ul className="mt-4">
        {edition.items.map((item) => (
          <StandardItem key={item.id} item={item} locale={locale} />
        ))}
      </ul>
    </Section>
  )
}

/** A standard: its editions newest first, what it is used for here, and who may test by it. */
export function StandardBody({
  standard,
  tested,
  locale,
}: {
  standard: StandardDetail
  tested: Tested
  locale: Locale
}) {
  const t = translator(locale, 'standards')
  const [newest] = standard.editions
  const more = {
    href: `/${locale}/search?${standard.categories.map(({ category }) => `category=${category.slug}`).join('&')}`,
    label: t('toSearch'),
  }
  return (
    <>
      <p className="text-muted">{fieldName(standard.field, locale)}</p>
      <h1 className="text-4xl">{standard.code}</h1>
      {newest && <p className="mt-2 font-serif text-xl">{pick(newest, 'title', locale)}</p>}
      {standard.categories.length > 0 && (
        <div className="mt-4">
          <LinkList
            locale={locale}
            links={standard.categories.map(({ category }) => ({
              key: category.slug,
              href: `/categories/${category.slug}`,
              label: pick(category, 'name', locale),
            }))}
          />
        </div>
      )}
      {standard.editions.map((edition) => (
        <Edition key={edition.id} edition={edition} locale={locale} />
      ))}
      <Section
        title={t('tested', { count: tested.count })}
        more={standard.categories.length > 0 ? more : undefined}
      >
        <LinkList
          locale={locale}
          links={tested.rows.map((product) => ({
            key: product.slug,
            href: `/products/${product.slug}`,
            label: `${pick(product, 'title', locale)} · ${pick(product.factory, 'brand', locale)}`,
          }))}
        />
      </Section>
      {standard.scopes.length > 0 && (
        <Section title={t('labs')}>
          <LinkList
            locale={locale}
            links={standard.scopes.map(({ lab }) => ({
              key: lab.slug,
              href: `/labs/${lab.slug}`,
              label: `${pick(lab, 'name', locale)}, ${pick(lab, 'city', locale)}`,
            }))}
          />
        </Section>
      )}
    </>
  )
}
