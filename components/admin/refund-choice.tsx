import { Button } from '@/components/ui/button'
import { CheckField } from '@/components/ui/field'
import { InlineField } from '@/components/ui/inline-field'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { formatFen } from '@/lib/money'
import type { AdminOrder } from '@/lib/orders/admin-queries'
import type { findRefundable } from '@/lib/payments/refund-queries'

type Left = NonNullable<Awaited<ReturnType<typeof findRefundable>>>
type Part = AdminOrder['subOrders'][number]

function Pieces({ name, label, title, max }: { name: string; label: string; title: string; max: number }) {
  if (max <= 0) return null
  return (
    <span className="flex items-center justify-end gap-2">
      <span className="text-muted">{label}</span>
      <InlineField
        name={name}
        label={`${label}: ${title}`}
        type="number"
        min={0}
        max={max}
        inputMode="numeric"
        placeholder="0"
        className="w-20"
      />
      <span className="tabular w-10 text-muted">/ {max}</span>
    </span>
  )
}

function PartChoice({ part, left, locale }: { part: Part; left: Left['parts'][number]; locale: Locale }) {
  const t = translator(locale, 'refunds')
  const factory = pick(part, 'factoryName', locale)
  return (
    <fieldset className="mt-4">
      <legend className="font-medium">{factory}</legend>
      <ul className="text-sm">
        {part.lines.map((line) => {
          const own = left.lines.find(({ id }) => id === line.id)
          if (!own || own.unsent + own.sent <= 0) return null
          const title = [pick(line, 'title', locale), pick(line, 'options', locale)]
            .filter(Boolean)
            .join(', ')
          return (
            <li
              key={line.id}
              className="flex flex-wrap justify-between gap-x-6 gap-y-2 border-line border-b py-2"
            >
              <span className="wrap-anywhere min-w-40 flex-1 pt-2">{title}</span>
              <span className="space-y-2">
                <Pieces name={`unsent.${line.id}`} label={t('unsent')} title={title} max={own.unsent} />
                <Pieces name={`sent.${line.id}`} label={t('sent')} title={title} max={own.sent} />
              </span>
            </li>
          )
        })}
      </ul>
      {left.freightFen > 0 && (
        <CheckField
          name={`freight.${part.id}`}
          value="1"
          label={t('freightOf', { factory, amount: formatFen(left.freightFen) })}
        />
      )}
    </fieldset>
  )
}

/** Chooses single pieces and freights; leads to the page that shows the exact amount before anything happens. */
export function RefundChoice({
  order,
  left,
  action,
  locale,
}: {
  order: AdminOrder
  left: Left
  action: string
  locale: Locale
}) {
  const t = translator(locale, 'refunds')
  return (
    <form action={action} className="mt-5 max-w-2xl" aria-label={t('pieces')}>
      <p className="max-w-prose text-muted text-sm">{t('piecesNote')}</p>
      {order.subOrders.map((part) => {
        const own = left.parts.find(({ id }) => id === part.id)
        return own && own.leftFen > 0 ? (
          <PartChoice key={part.id} part={part} left={own} locale={locale} />
        ) : null
      })}
      <Button type="submit" className="mt-3">
        {t('preview')}
      </Button>
    </form>
  )
}
