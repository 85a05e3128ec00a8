import { notFound } from 'next/navigation'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { requirePageViewer } from '@/lib/accounts/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { isRowId, type Query, readText } from '@/lib/list-query'
import { previewRefund, type RefundPreview } from '@/lib/payments/refund-queries'
import { refundFields } from '@/lib/payments/refund-schema'
import { AdminFrame } from './admin-frame'
import { RefundForm } from './refund-form'

/** Why nothing can be refunded this way, in the words the change itself would use. */
function refusal(plan: Exclude<RefundPreview['plan'], { ok: true }>, locale: Locale): string {
  const t = translator(locale, 'errors')
  if (plan.reason === 'tooLate') return t('refundTooLate', { days: plan.days })
  return t(plan.reason === 'nothing' ? 'refundNothing' : 'refundTooMuch')
}

/** What a refund comes to, before it is made; the button below makes it. */
export async function RefundConfirmation({
  locale,
  id,
  query,
}: {
  locale: Locale
  id: string
  query: Promise<Query>
}) {
  await requirePageViewer(locale, 'order:refund', `/${locale}/admin/orders/${id}`)
  const asked = await query
  const scope = readText(asked, 'scope', 40)
  const preview = isRowId(id)
    ? await previewRefund(id, { scope, fields: refundFields(asked), now: new Date() })
    : null
  if (!preview) notFound()
  const t = translator(locale, 'refunds')
  const back = `/${locale}/admin/orders/${id}`
  return (
    <AdminFrame locale={locale} current="orders" title={t('titleOf', { number: preview.number })}>
      {preview.plan.ok ? (
        <RefundForm orderId={id} preview={preview} plan={preview.plan} locale={locale} />
      ) : (
        <Notice tone="warning">{refusal(preview.plan, locale)}</Notice>
      )}
      <ButtonLink href={back} prefetch={false} className="mt-4">
        {t('backToOrder')}
      </ButtonLink>
    </AdminFrame>
  )
}
