import { AdminFrame } from '@/components/admin/admin-frame'
import { ActionForm } from '@/components/ui/action-form'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { Tag } from '@/components/ui/tag'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { rotateSigningKeyAction } from '@/lib/quality/signing-actions'
import { listPublicKeys } from '@/lib/quality/signing-queries'

type Row = Awaited<ReturnType<typeof listPublicKeys>>[number] & { id: string }

function columnsOf(locale: Locale): Column<Row>[] {
  const t = translator(locale, 'verify')
  return [
    { key: 'kid', label: t('keyId'), cell: ({ kid }) => <code className="text-xs">{kid}</code> },
    { key: 'createdAt', label: t('createdAt'), cell: ({ createdAt }) => formatDateTime(createdAt, locale) },
    {
      key: 'retiredAt',
      label: t('retiredAt'),
      cell: ({ retiredAt }) => (retiredAt ? formatDateTime(retiredAt, locale) : '—'),
    },
    {
      key: 'state',
      label: translator(locale, 'admin')('state'),
      cell: ({ retiredAt }) => (
        <Tag tone={retiredAt ? 'plain' : 'good'}>{retiredAt ? t('retired') : t('active')}</Tag>
      ),
    },
  ]
}

/** The keys credentials are signed with, and the button that makes the next. */
export async function KeyList({ locale }: { locale: Locale }) {
  await requirePageViewer(locale, 'admin:badges', `/${locale}/admin/keys`)
  const t = translator(locale, 'verify')
  const keys = await listPublicKeys()
  const places = ['/.well-known/did.json', '/.well-known/jwks.json']
  return (
    <AdminFrame locale={locale} current="keys" title={t('keys')}>
      <p className="max-w-3xl text-muted">{t('keysIntro')}</p>
      <p className="mt-2 text-sm">
        {t('keyPlaces')}{' '}
        {places.map((place) => (
          <a key={place} href={place} className="mr-3 text-steel underline">
            {place}
          </a>
        ))}
      </p>
      <div className="mt-6">
        {keys.length ? (
          <DataTable
            caption={t('keys')}
            columns={columnsOf(locale)}
            rows={keys.map((key) => ({ ...key, id: key.kid }))}
          />
        ) : (
          <EmptyState title={t('noKeys')} />
        )}
      </div>
      <ActionForm
        action={rotateSigningKeyAction}
        locale={locale}
        label={t('rotate')}
        success={t('rotated')}
        className="mt-6"
      >
        <p className="mb-2 text-muted text-sm">{t('rotateNote')}</p>
        <SubmitButton tone="danger">{t('rotate')}</SubmitButton>
      </ActionForm>
    </AdminFrame>
  )
}
