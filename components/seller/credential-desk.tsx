import { CredentialFacts, CredentialTag } from '@/components/quality/credential-facts'
import { ReasonForm } from '@/components/quality/reason-form'
import { UploadPanel } from '@/components/quality/upload-panel'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { tradeDay } from '@/lib/dates'
import { type Desk, openDesk } from '@/lib/factories/desk-queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { Query } from '@/lib/list-query'
import { withdrawCredentialAction } from '@/lib/quality/credential-actions'
import { type CredentialRow, listProductNames, listSellerCredentials } from '@/lib/quality/credential-queries'
import { listFreeEvidence } from '@/lib/quality/evidence-queries'
import { CredentialForm } from './credential-form'
import { SellerFrame } from './seller-frame'

function Credential({ credential, desk }: { credential: CredentialRow; desk: Desk }) {
  const { locale, now } = desk
  const t = translator(locale, 'credentials')
  const isOpen = credential.status === 'SUBMITTED' || credential.status === 'ACCEPTED'
  return (
    <li className="border-line border-b py-4">
      <h2 className="mb-1 flex flex-wrap items-center gap-2 text-base">
        {t(`kinds.${credential.kind}`)}
        <CredentialTag credential={credential} today={tradeDay(now)} locale={locale} />
      </h2>
      <CredentialFacts credential={credential} locale={locale} />
      {credential.decisionNote && (
        <Notice
          tone="warning"
          title={translator(
            locale,
            'reports',
          )(credential.status === 'WITHDRAWN' ? 'whyWithdrawn' : 'assessorSays')}
        >
          <span className="whitespace-pre-line">{credential.decisionNote}</span>
        </Notice>
      )}
      {isOpen && credential.kind !== 'SITE_CHECK' && (
        <ReasonForm
          action={withdrawCredentialAction}
          fields={{ credentialId: credential.id, version: credential.updatedAt.toISOString() }}
          title={t('withdraw')}
          name={credential.number}
          reasonLabel={t('reason')}
          locale={locale}
        />
      )}
    </li>
  )
}

/** What a factory is or holds, with the papers behind it, and the form that hands in more. */
export async function CredentialDesk({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  const asked = await query
  const desk = await openDesk(locale, 'credential:edit', '/credentials', asked)
  const t = translator(locale, 'credentials')
  const own = desk.factories.find(({ slug }) => slug === desk.factorySlug) ?? desk.factories[0]
  const factoryId = own?.id ?? ''
  const [credentials, files, products] = await Promise.all([
    listSellerCredentials([factoryId]),
    listFreeEvidence([factoryId]),
    listProductNames([factoryId]),
  ])
  return (
    <SellerFrame
      desk={{ ...desk, factorySlug: own?.slug ?? null }}
      current="credentials"
      title={translator(locale, 'seller')('places.credentials')}
      withAll={false}
    >
      {desk.factories.length > 1 && own && <p className="mb-4">{pick(own, 'name', locale)}</p>}
      <p className="mb-4 max-w-3xl text-muted">{t('note')}</p>
      {credentials.length ? (
        <ul>
          {credentials.map((credential) => (
            <Credential key={credential.id} credential={credential} desk={desk} />
          ))}
        </ul>
      ) : (
        <EmptyState title={t('none')} />
      )}
      <div className="mt-8">
        <Panel id="upload" title={t('uploadTitle')} note={t('uploadNote')}>
          <UploadPanel file={null} hidden={{ factoryId }} query={asked} locale={locale} />
        </Panel>
        <Panel id="submit" title={t('submitTitle')} note={t('submitNote')}>
          <CredentialForm desk={desk} factoryId={factoryId} files={files} products={products} />
        </Panel>
      </div>
    </SellerFrame>
  )
}
