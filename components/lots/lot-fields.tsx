import { Field } from '@/components/ui/field'
import { InlineField } from '@/components/ui/inline-field'
import { optionsLabel } from '@/lib/catalog/rules'
import { AxesSchema } from '@/lib/catalog/schema'
import { isoDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Variant = { id: string; sku: string; options: string[] }

/** What is said of a lot: code, day, line, and how many pieces of each variant were made. */
export function LotFields({
  axes,
  variants,
  lot,
  keepsName = false,
  now,
  locale,
}: {
  axes: unknown
  variants: Variant[]
  lot?: { code: string; madeOn: Date; line: string; pieces: Record<string, number> }
  /** a report leans on it */
  keepsName?: boolean
  now: Date
  locale: Locale
}) {
  const t = translator(locale, 'lots')
  const named = AxesSchema.parse(axes)
  return (
    <>
      <div className="grid gap-x-4 sm:grid-cols-2">
        <Field
          name="code"
          label={t('code')}
          hint={t('codeHint')}
          defaultValue={lot?.code}
          readOnly={keepsName}
          maxLength={40}
          autoComplete="off"
          required
        />
        <Field
          name="madeOn"
          type="date"
          label={t('madeOn')}
          defaultValue={lot ? isoDay(lot.madeOn) : undefined}
          readOnly={keepsName}
          max={isoDay(now)}
          required
        />
      </div>
      <Field
        name="line"
        label={t('line')}
        hint={t('lineHint')}
        optionalLabel={translator(locale, 'states')('optional')}
        defaultValue={lot?.line}
        maxLength={60}
      />
      <fieldset className="my-3">
        <legend className="font-medium">{t('pieces')}</legend>
        <ul>
          {variants.map((variant) => {
            const name = optionsLabel(named, variant.options, locale) || variant.sku
            return (
              <li
                key={variant.id}
                className="flex items-start justify-between gap-4 border-line border-b py-2"
              >
                <span className="wrap-anywhere min-w-0 pt-2">
                  {name}
                  <span className="tabular block text-muted text-sm">{variant.sku}</span>
                </span>
                <InlineField
                  name={`pieces.${variant.id}`}
                  label={t('piecesOf', { name })}
                  inputMode="numeric"
                  defaultValue={lot?.pieces[variant.id] ?? ''}
                  maxLength={7}
                  className="w-28 shrink-0"
                />
              </li>
            )
          })}
        </ul>
      </fieldset>
    </>
  )
}
