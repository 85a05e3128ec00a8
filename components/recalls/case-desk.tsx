import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Fragment } from 'react'
import { AdminFrame } from '@/components/admin/admin-frame'
import { ActionForm } from '@/components/ui/action-form'
import { SelectField, TextArea } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { requirePageViewer } from '@/lib/accounts/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { isRowId } from '@/lib/list-query'
import { closeCaseAction, editCaseAction } from '@/lib/quality/case-actions'
import { type CaseDetail, findCase, listOtherLots } from '@/lib/quality/case-queries'
import { sendNoticesAction } from '@/lib/recalls/actions'
import { AffectedLines } from './affected-lines'
import { CaseFields } from './case-fields'
import { CaseLots } from './case-lots'
import { CaseStateTag } from './case-state'
import { CaseSummary } from './case-summary'

type Props = { found: CaseDetail; locale: Locale }

async function Lots({ found, locale }: Props) {
  const t = translator(locale, 'cases')
  const isOpen = found.status === 'OPEN'
  const lots = found.lots.map(({ lot }) => lot)
  const others = isOpen
    ? await listOtherLots(
        found.productId,
        lots.map(({ id }) => id),
      )
    : []
  return (
    <>
      <CaseLots lots={lots} caseId={isOpen ? found.id : null} locale={locale} />
      {others.length > 0 && (
        <details className="mt-2">
          <summary className="inline-flex min-h-9 items-center text-steel underline">
            {t('otherLots')}
          </summary>
          <CaseLots lots={others} caseId={found.id} locale={locale} />
        </details>
      )}
    </>
  )
}

function Close({ found, locale }: Props) {
  const t = translator(locale, 'cases')
  return (
    <ActionForm action={closeCaseAction} locale={locale} label={t('close')} className="max-w-4xl">
      <Fragment key={found.updatedAt.toISOString()}>
        <input type="hidden" name="caseId" value={found.id} />
        <input type="hidden" name="version" value={found.updatedAt.toISOString()} />
        <div className="grid gap-x-4 md:grid-cols-2">
          <TextArea
            name="correctionZh"
            label={t('correctionZh')}
            maxLength={500}
            defaultValue={found.correctionZh}
            required
          />
          <TextArea
            name="correctionEn"
            label={t('correctionEn')}
            maxLength={1000}
            defaultValue={found.correctionEn}
            required
          />
        </div>
        <SelectField
          name="badges"
          label={t('afterwards')}
          defaultValue={found.badges === 'WITHDRAWN' ? 'WITHDRAWN' : 'KEPT'}
        >
          <option value="KEPT">{t('closeChoices.KEPT')}</option>
          <option value="WITHDRAWN">{t('closeChoices.WITHDRAWN')}</option>
        </SelectField>
      </Fragment>
      <SubmitButton tone="danger">{t('close')}</SubmitButton>
    </ActionForm>
  )
}

function Work({ found, locale }: Props) {
  const t = translator(locale, 'cases')
  const version = found.updatedAt.toISOString()
  return (
    <>
      <Panel id="facts" title={t('facts')}>
        <ActionForm
          action={editCaseAction}
          locale={locale}
          label={t('facts')}
          success={t('saved')}
          className="max-w-4xl"
        >
          {/* Fields and version belong together: what somebody else has saved comes in with both. */}
          <Fragment key={version}>
            <input type="hidden" name="caseId" value={found.id} />
            <input type="hidden" name="version" value={version} />
            <CaseFields facts={found} locale={locale} />
          </Fragment>
          <SubmitButton>{t('save')}</SubmitButton>
        </ActionForm>
      </Panel>
      <Panel id="notify" title={t('notify')} note={t('notifyNote')}>
        <ActionForm action={sendNoticesAction} locale={locale} label={t('notify')} success={t('notified')}>
          <input type="hidden" name="caseId" value={found.id} />
          <SubmitButton>{t('notify')}</SubmitButton>
        </ActionForm>
      </Panel>
      <Panel id="close" title={t('close')} note={t('closeNote')}>
        <Close found={found} locale={locale} />
      </Panel>
    </>
  )
}

/** One case, to be worked on: lots, who got them, what is said, who is told, how it ends. */
export async function CaseDesk({ locale, id }: { locale: Locale; id: string }) {
  await requirePageViewer(locale, 'admin:cases', `/${locale}/admin/cases/${id}`)
  const found = isRowId(id) ? await findCase(id) : null
  if (!found) notFound()
  const t = translator(locale, 'cases')
  const title = (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <span className="tabular">{t('case', { number: found.number })}</span>
      <span className="font-normal font-sans text-base">
        <CaseStateTag status={found.status} locale={locale} />
      </span>
    </span>
  )
  return (
    <AdminFrame locale={locale} current="cases" title={title}>
      {found.report && (
        <Notice>
          <Link href={`/${locale}/admin/reports/${found.report.id}`} prefetch={false} className="underline">
            {t('spotCheck', { number: found.report.number })}
          </Link>
        </Notice>
      )}
      <CaseSummary found={found} locale={locale} />
      <Panel id="lots" title={t('lots')} note={t('lotsNote')}>
        <Lots found={found} locale={locale} />
      </Panel>
      <Panel id="affected" title={t('affected')}>
        <AffectedLines caseId={found.id} desk="admin" locale={locale} />
      </Panel>
      {found.status === 'OPEN' && <Work found={found} locale={locale} />}
      <p className="mt-6 text-sm">
        <Link href={`/${locale}/admin/audit?id=${found.id}`} prefetch={false} className="underline">
          {t('audit')}
        </Link>
      </p>
    </AdminFrame>
  )
}
