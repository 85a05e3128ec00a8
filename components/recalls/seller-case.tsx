import { notFound } from 'next/navigation'
import { Fragment } from 'react'
import { SellerFrame } from '@/components/seller/seller-frame'
import { ActionForm } from '@/components/ui/action-form'
import { TextArea } from '@/components/ui/field'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { openDesk } from '@/lib/factories/desk-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { isRowId } from '@/lib/list-query'
import { stateCorrectionAction } from '@/lib/quality/case-actions'
import { findCase } from '@/lib/quality/case-queries'
import { AffectedLines } from './affected-lines'
import { CaseLots } from './case-lots'
import { CaseStateTag } from './case-state'
import { CaseSummary } from './case-summary'

/** One case as its factory sees it: what it says, its lots, and the factory's own corrective action. Another factory's is not there. */
export async function SellerCase({ locale, id }: { locale: Locale; id: string }) {
  const desk = await openDesk(locale, 'report:edit', `/cases/${id}`, {})
  const found = isRowId(id) ? await findCase(id, desk.factoryIds) : null
  if (!found) notFound()
  const t = translator(locale, 'cases')
  const version = found.updatedAt.toISOString()
  const title = (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <span className="tabular">{t('case', { number: found.number })}</span>
      <span className="font-normal font-sans text-base">
        <CaseStateTag status={found.status} locale={locale} />
      </span>
    </span>
  )
  return (
    <SellerFrame
      desk={{ ...desk, factories: desk.factories.filter((one) => one.id === found.factoryId) }}
      current="cases"
      title={title}
    >
      <CaseSummary found={found} locale={locale} />
      <Panel id="lots" title={t('lots')} note={t('lotsNote')}>
        <CaseLots lots={found.lots.map(({ lot }) => lot)} caseId={null} locale={locale} />
      </Panel>
      <Panel id="affected" title={t('affected')}>
        <AffectedLines caseId={found.id} desk="seller" locale={locale} />
      </Panel>
      {found.status === 'OPEN' && (
        <Panel id="correction" title={t('sellerCorrection')} note={t('sellerCorrectionNote')}>
          <ActionForm
            action={stateCorrectionAction}
            locale={locale}
            label={t('sellerCorrection')}
            success={t('sentToShop')}
            className="max-w-4xl"
          >
            <Fragment key={version}>
              <input type="hidden" name="caseId" value={found.id} />
              <input type="hidden" name="version" value={version} />
              <div className="grid gap-x-4 md:grid-cols-2">
                <TextArea
                  name="correctionZh"
                  label={t('correctionZh')}
                  maxLength={500}
                  defaultValue={found.correctionZh}
                />
                <TextArea
                  name="correctionEn"
                  label={t('correctionEn')}
                  maxLength={1000}
                  defaultValue={found.correctionEn}
                />
              </div>
            </Fragment>
            <SubmitButton>{t('state1')}</SubmitButton>
          </ActionForm>
        </Panel>
      )}
    </SellerFrame>
  )
}
