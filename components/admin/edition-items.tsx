import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatValue } from '@/lib/catalog/proof-rules'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { removeStandardItemAction } from '@/lib/quality/standard-actions'
import type { EditionToEdit, ItemToEdit } from '@/lib/quality/standard-admin-queries'
import { EditionFields } from './edition-fields'
import { ItemForm } from './item-form'
import { LimitForm } from './limit-form'

type Props = { edition: EditionToEdit; item: ItemToEdit; locale: Locale }
const summaryClass = 'inline-flex min-h-9 items-center text-steel text-sm underline'

function Limits({ edition, item, locale }: Props) {
  const t = translator(locale, 'standards')
  const sign = item.direction === 'MIN' ? '≥' : '≤'
  return (
    <ul className="ml-4">
      {item.limits.map((limit) => (
        <li key={limit.id}>
          <span className="tabular">
            {[limit.classKey, `${sign} ${formatValue(limit.value.toFixed(), item.unit, locale)}`]
              .filter(Boolean)
              .join(': ')}
          </span>{' '}
          <span className="wrap-anywhere text-muted text-sm">{limit.source}</span>
          <details>
            <summary aria-label={`${t('editLimit')}: ${item.key} ${limit.classKey}`} className={summaryClass}>
              {t('editLimit')}
            </summary>
            <LimitForm edition={edition} item={item} limit={limit} locale={locale} />
          </details>
        </li>
      ))}
      <li>
        <details>
          <summary aria-label={`${t('addLimit')}: ${item.key}`} className={summaryClass}>
            {t('addLimit')}
          </summary>
          <LimitForm edition={edition} item={item} limit={null} locale={locale} />
        </details>
      </li>
    </ul>
  )
}

function Item({ edition, item, locale }: Props) {
  const t = translator(locale, 'standards')
  return (
    <li className="border-line border-b py-4">
      <h3 className="text-base">
        {pick(item, 'name', locale)}{' '}
        <span className="wrap-anywhere font-normal text-muted text-sm">
          {item.key} · {t(`kinds.${item.kind}`)} · {t('resultCount', { count: item._count.results })}
        </span>
      </h3>
      <details>
        <summary aria-label={`${t('editItem')}: ${item.key}`} className={summaryClass}>
          {t('editItem')}
        </summary>
        <ItemForm edition={edition} item={item} locale={locale} />
        {item._count.results === 0 && (
          <ActionForm
            action={removeStandardItemAction}
            locale={locale}
            label={`${t('removeItem')}: ${item.key}`}
            className="mt-3 max-w-md"
          >
            <input type="hidden" name="itemId" value={item.id} />
            <EditionFields edition={edition} locale={locale} />
            <SubmitButton size="small" tone="danger" aria-label={`${t('removeItem')}: ${item.key}`}>
              {t('removeItem')}
            </SubmitButton>
          </ActionForm>
        )}
      </details>
      <Limits edition={edition} item={item} locale={locale} />
    </li>
  )
}

/** The items of an edition with their limits, each with its form, and the form that adds one. */
export function EditionItems({ edition, locale }: { edition: EditionToEdit; locale: Locale }) {
  const t = translator(locale, 'standards')
  return (
    <>
      <ul>
        {edition.items.map((item) => (
          <Item key={item.id} edition={edition} item={item} locale={locale} />
        ))}
      </ul>
      <details className="mt-4">
        <summary className={summaryClass}>{t('addItem')}</summary>
        <ItemForm edition={edition} item={null} locale={locale} />
      </details>
    </>
  )
}
