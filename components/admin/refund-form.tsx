import { randomUUID } from 'node:crypto'
import { ActionForm } from '@/components/ui/action-form'
import { SelectField, TextArea } from '@/components/ui/field'
import { InlineSelect } from '@/components/ui/inline-field'
import { Notice } from '@/components/ui/notice'
import { Price } from '@/components/ui/price'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { formatFen } from '@/lib/money'
import { refundOrderAction } from '@/lib/payments/refund-actions'
import type { RefundPreview } from '@/lib/payments/refund-queries'
import type { PlannedLine } from '@/lib/payments/refund-rules'
import { refundReasons } from '@/lib/payments/refund-schema'

type Plan = Extract<RefundPreview['plan'], { ok: true }>

function nameOf(planned: PlannedLine, preview: RefundPreview, locale: Locale): string {
  const line = preview.lines.find(({ id }) => id === planned.orderLineId)
  if (line) return [pick(line, 'title', locale), pick(line, 'options', locale)].filter(Boolean).join(', ')
  const part = preview.parts.find(({ id }) => id === planned.subOrderId)
  return translator(locale, 'refunds')('freight', { factory: part ? pick(part, 'factoryName', locale) : '' })
}

/** One line of the preview with the hidden fields that repeat it, and the question whether shipped goods came back. */
function Planned({
  planned,
  name,
  isStopped,
  locale,
}: {
  planned: PlannedLine
  name: string
  isStopped: boolean
  locale: Locale
}) {
  const t = translator(locale, 'refunds')
  const { orderLineId: id, subOrderId, quantity, unsentQuantity: unsent, amountFen } = planned
  const sent = quantity - unsent
  return (
    <li className="border-line border-b py-3">
      <p className="flex justify-between gap-4">
        <span className="wrap-anywhere min-w-0">
          {name}
          {id && <span className="tabular"> × {quantity}</span>}
        </span>
        <Price fen={amountFen} />
      </p>
      {!id && <input type="hidden" name={`freight.${subOrderId}`} value="1" />}
      {unsent > 0 && (
        <>
          <input type="hidden" name={`unsent.${id}`} value={unsent} />
          <p className="text-muted text-sm">{t('unsentNote', { pieces: unsent })}</p>
        </>
      )}
      {sent > 0 && (
        <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
          <input type="hidden" name={`sent.${id}`} value={sent} />
          <span className="text-muted text-sm">{t('sentNote', { pieces: sent })}</span>
          <InlineSelect
            name={`returned.${id}`}
            label={`${t('goodsBack')}: ${name}`}
            defaultValue="no"
            className="max-w-xs"
          >
            {(isStopped ? (['no', 'unsellable'] as const) : (['no', 'sellable', 'unsellable'] as const)).map(
              (value) => (
                <option key={value} value={value}>
                  {t(`returned.${value}`)}
                </option>
              ),
            )}
          </InlineSelect>
          {isStopped && <p className="text-muted text-sm">{t('stoppedNote')}</p>}
        </div>
      )}
    </li>
  )
}

/** The exact amount, what becomes of the goods, and the reason; confirming it twice is confirming it once. */
export function RefundForm({
  orderId,
  preview,
  plan,
  locale,
}: {
  orderId: string
  preview: RefundPreview
  plan: Plan
  locale: Locale
}) {
  const t = translator(locale, 'refunds')
  return (
    <ActionForm action={refundOrderAction} locale={locale} label={t('title')} className="max-w-2xl">
      <input type="hidden" name="orderId" value={orderId} />
      <input type="hidden" name="idempotencyKey" value={randomUUID()} />
      <input type="hidden" name="expectedFen" value={plan.amountFen} />
      <ul className="border-line border-t">
        {plan.lines.map((planned) => (
          <Planned
            key={planned.orderLineId ?? planned.subOrderId}
            planned={planned}
            name={nameOf(planned, preview, locale)}
            isStopped={preview.stoppedLines.includes(planned.orderLineId ?? '')}
            locale={locale}
          />
        ))}
      </ul>
      <p className="flex justify-between gap-4 py-3 font-semibold">
        <span>{t('sum')}</span>
        <Price fen={plan.amountFen} className="text-xl" />
      </p>
      {preview.freightKept.map(({ id, fen }) => {
        const part = preview.parts.find((one) => one.id === id)
        const factory = part ? pick(part, 'factoryName', locale) : ''
        return (
          <Notice key={id} tone="warning">
            {t('freightKept', { factory, amount: formatFen(fen) })}
          </Notice>
        )
      })}
      <p className="text-muted text-sm">{t(preview.method === 'card' ? 'wayCard' : 'wayWallet')}</p>
      <SelectField name="reason" label={t('reason')} defaultValue="" required>
        <option value="" disabled>
          {t('chooseReason')}
        </option>
        {refundReasons.map((reason) => (
          <option key={reason} value={reason}>
            {t(`reasons.${reason}`)}
          </option>
        ))}
      </SelectField>
      <TextArea
        name="note"
        label={t('note')}
        hint={t('noteHint')}
        optionalLabel={translator(locale, 'states')('optional')}
        maxLength={500}
        rows={3}
      />
      <SubmitButton className="mt-2">{t('confirm', { amount: formatFen(plan.amountFen) })}</SubmitButton>
    </ActionForm>
  )
}
