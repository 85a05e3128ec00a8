import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { Tag } from '@/components/ui/tag'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { releaseLotAction, stopLotAction } from '@/lib/quality/case-actions'
import type { CaseDetail } from '@/lib/quality/case-queries'
import { unsentOf } from '@/lib/quality/lot-rules'

type Lot = CaseDetail['lots'][number]['lot']

function LotRow({ lot, caseId, locale }: { lot: Lot; caseId: string | null; locale: Locale }) {
  const t = translator(locale, 'cases')
  const sum = (of: (variant: Lot['variants'][number]) => number) =>
    lot.variants.reduce((total, variant) => total + of(variant), 0)
  const facts = [
    t('sent', { count: sum(({ shipped }) => shipped) }),
    t('unsent', { count: sum(unsentOf) }),
    ...(lot.stoppedAt ? [t('held', { count: sum(({ held }) => held) })] : []),
  ]
  const [action, word, name] = lot.stoppedAt
    ? [releaseLotAction, t('release'), t('releaseOf', { code: lot.code })]
    : [stopLotAction, t('stop'), t('stopOf', { code: lot.code })]
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line border-b py-2">
      <span className="min-w-0">
        <span className="tabular wrap-anywhere font-medium">{lot.code}</span>{' '}
        <Tag tone={lot.stoppedAt ? 'problem' : 'good'}>
          {lot.stoppedAt ? t('lotStopped') : t('lotOnSale')}
        </Tag>
        <span className="tabular block text-muted text-sm">
          {[formatDate(lot.madeOn, locale), ...facts].join(' · ')}
        </span>
      </span>
      {caseId && (
        <ActionForm action={action} locale={locale} label={name}>
          <input type="hidden" name="caseId" value={caseId} />
          <input type="hidden" name="lotId" value={lot.id} />
          <SubmitButton size="small" tone={lot.stoppedAt ? 'plain' : 'danger'} aria-label={name}>
            {word}
          </SubmitButton>
        </ActionForm>
      )}
    </li>
  )
}

/** The lots of a case; with `caseId` their sale can be stopped and released. */
export function CaseLots({ lots, caseId, locale }: { lots: Lot[]; caseId: string | null; locale: Locale }) {
  if (!lots.length) return <p className="py-2 text-muted">{translator(locale, 'cases')('noLots')}</p>
  return (
    <ul>
      {lots.map((lot) => (
        <LotRow key={`${lot.id} ${lot.stoppedAt ? 1 : 0}`} lot={lot} caseId={caseId} locale={locale} />
      ))}
    </ul>
  )
}
