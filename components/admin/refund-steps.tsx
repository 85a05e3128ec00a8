import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { isRowId } from '@/lib/list-query'
import { formatFen } from '@/lib/money'
import { closeRefundAction, retryRefundAction } from '@/lib/payments/refund-actions'

/** What can be done about a failed refund: try it again, or note what was done instead. */
export function RefundSteps({
  refund: { id, amountFen, closedAt, closedNote },
  locale,
}: {
  refund: { id: string; amountFen: number; closedAt: Date | null; closedNote: string | null }
  locale: Locale
}) {
  const t = translator(locale, 'refunds')
  const name = formatFen(amountFen)
  // A retry notes the id of the refund that took its place.
  if (closedAt)
    return (
      <p className="wrap-anywhere text-muted">
        {isRowId(closedNote ?? '') ? t('triedAgain') : t('closed', { note: closedNote ?? '' })}
      </p>
    )
  return (
    <div className="flex flex-wrap items-start gap-3 pt-1">
      <ActionForm action={retryRefundAction} locale={locale}>
        <input type="hidden" name="refundId" value={id} />
        <SubmitButton size="small" tone="plain" aria-label={`${t('retry')}: ${name}`}>
          {t('retry')}
        </SubmitButton>
      </ActionForm>
      <details>
        <summary
          aria-label={`${t('close')}: ${name}`}
          className="inline-flex min-h-9 items-center text-steel underline"
        >
          {t('close')}
        </summary>
        <ActionForm action={closeRefundAction} locale={locale} label={`${t('close')}: ${name}`}>
          <input type="hidden" name="refundId" value={id} />
          <Field name="note" label={t('closeNote')} maxLength={300} required />
          <SubmitButton size="small" tone="plain">
            {t('close')}
          </SubmitButton>
        </ActionForm>
      </details>
    </div>
  )
}
