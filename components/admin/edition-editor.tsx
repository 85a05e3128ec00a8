import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { Tag } from '@/components/ui/tag'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { isRowId } from '@/lib/list-query'
import { editEditionAction } from '@/lib/quality/standard-actions'
import {
  type EditionToEdit,
  findEditionToEdit,
  listPublishedEditions,
} from '@/lib/quality/standard-admin-queries'
import { AdminFrame } from './admin-frame'
import { EditionFields } from './edition-fields'
import { EditionItems } from './edition-items'
import { EditionSteps } from './edition-steps'
import { EditionTexts } from './edition-texts'

type Props = { edition: EditionToEdit; locale: Locale }

function Head({ edition, locale }: Props) {
  const t = translator(locale, 'standards')
  return (
    <p className="mb-4 flex flex-wrap items-center gap-x-4">
      <Tag tone={edition.status === 'DRAFT' ? 'warning' : 'good'}>{t(`states.${edition.status}`)}</Tag>
      {(edition.supersededOn || edition.supersededBy) && <Tag>{t('superseded')}</Tag>}
      {edition.standard.editions
        .filter(({ id }) => id !== edition.id)
        .map(({ id, code }) => (
          <Link
            key={id}
            href={`/${locale}/admin/standards/${id}`}
            className="inline-flex min-h-11 items-center text-steel underline"
          >
            {code}
          </Link>
        ))}
      {edition.status === 'PUBLISHED' && (
        <Link
          href={`/${locale}/standards/${edition.standard.slug}`}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-steel underline"
        >
          {t('seePublic')}
        </Link>
      )}
    </p>
  )
}

function History({ edition, locale }: Props) {
  const t = translator(locale, 'standards')
  if (!edition.revisions.length) return <p className="text-muted text-sm">{t('noHistory')}</p>
  return (
    <ol>
      {edition.revisions.map(({ version, at, reason }) => (
        <li key={version} className="wrap-anywhere border-line border-b py-2">
          <span className="tabular text-muted text-sm">
            {t('entryVersion', { version })} · {formatDateTime(at, locale)}
          </span>
          <span className="block">{reason}</span>
        </li>
      ))}
    </ol>
  )
}

/** One edition: its words, items and limits, what becomes of it, and what it said before. */
export async function EditionEditor({ locale, editionId }: { locale: Locale; editionId: string }) {
  await requirePageViewer(locale, 'admin:standards', `/${locale}/admin/standards/${editionId}`)
  const edition = isRowId(editionId) ? await findEditionToEdit(editionId) : null
  if (!edition) notFound()
  const t = translator(locale, 'standards')
  return (
    <AdminFrame locale={locale} current="standards" title={edition.code}>
      <Head edition={edition} locale={locale} />
      <Panel
        id="texts"
        title={t('texts')}
        note={t(edition.status === 'PUBLISHED' ? 'publishedNote' : 'draftNote')}
      >
        <ActionForm
          action={editEditionAction}
          locale={locale}
          label={t('texts')}
          success={translator(locale, 'states')('saved')}
        >
          <EditionTexts edition={edition} locale={locale} />
          <EditionFields edition={edition} locale={locale} />
          <SubmitButton>{translator(locale, 'states')('save')}</SubmitButton>
        </ActionForm>
      </Panel>
      <Panel id="items" title={t('items')}>
        <EditionItems edition={edition} locale={locale} />
      </Panel>
      <EditionSteps edition={edition} others={await listPublishedEditions()} locale={locale} />
      <Panel id="history" title={t('history')}>
        <History edition={edition} locale={locale} />
      </Panel>
    </AdminFrame>
  )
}
