import { ActionForm } from '@/components/ui/action-form'
import { InlineField, InlineSelect } from '@/components/ui/inline-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { adjustStockAction } from '@/lib/catalog/seller-actions'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** So many pieces more or fewer, or as many as were counted. */
export function StockForm({
  variant,
  name,
  locale,
}: {
  variant: { id: string; stock: { available: number } | null }
  name: string
  locale: Locale
}) {
  const t = translator(locale, 'seller')
  return (
    <ActionForm action={adjustStockAction} locale={locale} label={t('stockOf', { name })} resetOnSuccess>
      <input type="hidden" name="variantId" value={variant.id} />
      <input type="hidden" name="seen" value={variant.stock?.available ?? 0} />
      <div className="flex flex-wrap items-start gap-2">
        <InlineSelect name="mode" label={t('stockMode', { name })} className="max-w-36" defaultValue="change">
          <option value="change">{t('stockChange')}</option>
          <option value="counted">{t('stockCounted')}</option>
        </InlineSelect>
        <InlineField
          name="pieces"
          label={t('stockPieces', { name })}
          inputMode="text"
          placeholder="+20"
          maxLength={10}
          className="w-24"
        />
        <SubmitButton tone="plain" aria-label={`${t('setStock')}: ${name}`}>
          {t('setStock')}
        </SubmitButton>
      </div>
    </ActionForm>
  )
}
