import Link from 'next/link'
import { notFound } from 'next/navigation'
import { LabTag } from '@/components/quality/lab-state'
import { ActionForm } from '@/components/ui/action-form'
import { Field, SelectField } from '@/components/ui/field'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { isoOfDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { isRowId } from '@/lib/list-query'
import { setLabStatusAction } from '@/lib/quality/lab-actions'
import { findLabToEdit, type LabToEdit, listScopeChoices } from '@/lib/quality/lab-queries'
import { labStates } from '@/lib/quality/lab-schema'
import { AdminFrame } from './admin-frame'
import { LabForm } from './lab-form'
import { LabScopes } from './lab-scopes'

function StatusForm({ lab, locale }: { lab: LabToEdit; locale: Locale }) {
  const t = translator(locale, 'labs')
  return (
    <ActionForm
      action={setLabStatusAction}
      locale={locale}
      label={t('setStatus')}
      success={translator(locale, 'states')('saved')}
    >
      <input type="hidden" name="labId" value={lab.id} />
      <input type="hidden" name="version" value={lab.updatedAt.toISOString()} />
      <div className="grid gap-x-6 md:grid-cols-3">
        <SelectField name="status" label={t('status')} defaultValue={lab.status}>
          {labStates.map((value) => (
            <option key={value} value={value}>
              {t(`states.${value}`)}
            </option>
          ))}
        </SelectField>
        <Field
          name="statusSince"
          type="date"
          label={t('statusSince')}
          defaultValue={lab.statusSince ? isoOfDay(lab.statusSince) : ''}
        />
        <Field name="statusNote" label={t('statusWhy')} defaultValue={lab.statusNote} maxLength={300} />
      </div>
      <SubmitButton tone="danger">{t('setStatus')}</SubmitButton>
    </ActionForm>
  )
}

/** Enters a laboratory. */
export async function LabStart({ locale }: { locale: Locale }) {
  await requirePageViewer(locale, 'admin:labs', `/${locale}/admin/labs/new`)
  return (
    <AdminFrame locale={locale} current="labs" title={translator(locale, 'labs')('new')}>
      <LabForm lab={null} locale={locale} />
    </AdminFrame>
  )
}

/** One laboratory: its accreditations, whether it works, and what it may test. */
export async function LabEditor({ locale, id }: { locale: Locale; id: string }) {
  await requirePageViewer(locale, 'admin:labs', `/${locale}/admin/labs/${id}`)
  const lab = isRowId(id) ? await findLabToEdit(id) : null
  if (!lab) notFound()
  const t = translator(locale, 'labs')
  return (
    <AdminFrame locale={locale} current="labs" title={pick(lab, 'name', locale)}>
      <p className="mb-4 flex flex-wrap items-center gap-x-4">
        <LabTag status={lab.status} locale={locale} />
        <Link
          href={`/${locale}/labs/${lab.slug}`}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-steel underline"
        >
          {t('seePublic')}
        </Link>
      </p>
      <Panel id="facts" title={t('facts')} note={t('factsNote')}>
        <LabForm lab={lab} locale={locale} />
      </Panel>
      <Panel id="status" title={t('status')} note={t('statusNote')}>
        <StatusForm lab={lab} locale={locale} />
      </Panel>
      <Panel id="scope" title={t('scope')} note={t('scopeNote')}>
        <LabScopes lab={lab} standards={await listScopeChoices()} locale={locale} />
      </Panel>
    </AdminFrame>
  )
}
