import { ActionForm } from '@/components/ui/action-form'
import { Field, SelectField } from '@/components/ui/field'
import { InlineField } from '@/components/ui/inline-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { carriers } from '@/lib/carriers'
import { formatDate } from '@/lib/dates'
import { shipSubOrderAction } from '@/lib/fulfilment/actions'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { SellerOrder } from '@/lib/orders/seller-queries'
import type { LotChoice as LotChoices } from '@/lib/quality/lot-queries'
import { suggestLots } from '@/lib/quality/lot-rules'
import { LotChoice } from './lot-choice'

function LineLots({
  line,
  title,
  choices,
  locale,
}: {
  line: { id: string; left: number }
  title: string
  choices: LotChoices | undefined
  locale: Locale
}) {
  if (!choices) return null
  const t = translator(locale, 'lots')
  const inLots = choices.open.reduce((sum, lot) => sum + lot.left, 0)
  const notes = [
    choices.stopped.length ? t('stoppedNote', { codes: choices.stopped.join(', ') }) : '',
    choices.open.length && inLots < line.left && !choices.stopped.length
      ? t('noLotNote', { left: inLots })
      : '',
  ]
  return (
    <LotChoice
      lineId={line.id}
      lots={choices.open.map(({ lotId, code, madeOn, left }) => ({
        lotId,
        text: t('oneLot', { code, left, date: formatDate(madeOn, locale) }),
        splitLabel: t('splitOf', { code }),
      }))}
      suggested={suggestLots(choices.open, line.left)}
      note={notes.filter(Boolean).join(' ')}
      words={{ choose: t('choose'), label: t('fromLot', { title }), split: t('split') }}
    />
  )
}

/** One more parcel: who carries it, its number, and how many pieces of each line are in it. */
export function ShipForm({
  order,
  titles,
  lots,
  locale,
}: {
  order: SellerOrder
  titles: Record<string, string>
  /** by variant */
  lots: Record<string, LotChoices>
  locale: Locale
}) {
  const t = translator(locale, 'seller')
  const left = order.lines
    .map((line) => ({
      id: line.id,
      variantId: line.variantId,
      left:
        line.quantity -
        line.cancelledQuantity -
        line.shipmentLines.reduce((sum, { quantity }) => sum + quantity, 0),
    }))
    .filter((line) => line.left > 0)
  return (
    <ActionForm
      // A new parcel starts from what is then left, and a refund leaves less.
      key={`${left.map((line) => line.left).join()} ${JSON.stringify(lots)}`}
      action={shipSubOrderAction}
      locale={locale}
      label={t('ship')}
      className="max-w-xl"
    >
      <input type="hidden" name="subOrderId" value={order.id} />
      <fieldset className="mt-3">
        <legend className="font-medium">{t('piecesInParcel')}</legend>
        <ul>
          {left.map((line) => (
            <li key={line.id} className="border-line border-b py-2">
              <div className="flex items-start justify-between gap-4">
                <span className="wrap-anywhere min-w-0 pt-2 text-sm">{titles[line.id]}</span>
                <span className="flex shrink-0 items-start gap-2">
                  <InlineField
                    name={`pieces.${line.id}`}
                    label={t('piecesOf', { title: titles[line.id] ?? '' })}
                    inputMode="numeric"
                    defaultValue={line.left}
                    maxLength={4}
                    className="w-24"
                  />
                  <span className="tabular pt-3 text-muted text-sm">/ {line.left}</span>
                </span>
              </div>
              <LineLots
                line={line}
                title={titles[line.id] ?? ''}
                choices={lots[line.variantId]}
                locale={locale}
              />
            </li>
          ))}
        </ul>
      </fieldset>
      <div className="grid gap-x-4 sm:grid-cols-2">
        <SelectField name="carrier" label={t('carrier')} defaultValue="sf">
          {carriers.map((carrier) => (
            <option key={carrier.key} value={carrier.key}>
              {carrier[locale]}
            </option>
          ))}
        </SelectField>
        <Field
          name="trackingNumber"
          label={t('trackingNumber')}
          autoComplete="off"
          maxLength={60}
          className="uppercase"
        />
      </div>
      <SubmitButton className="mt-2">{t('shipParcel')}</SubmitButton>
    </ActionForm>
  )
}
