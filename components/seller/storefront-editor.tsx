import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { Field, TextArea } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { Picture } from '@/components/ui/picture'
import { SubmitButton } from '@/components/ui/submit-button'
import { openDesk } from '@/lib/factories/desk-queries'
import { editStorefrontAction, setBannerAction } from '@/lib/factories/seller-actions'
import { findSellerFactory, type SellerFactory } from '@/lib/factories/seller-queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { Query } from '@/lib/list-query'
import { CapabilityEditor } from './capability-editor'
import { SellerFrame } from './seller-frame'
import { ShippingList } from './shipping-list'

function Version({ factory }: { factory: SellerFactory }) {
  return (
    <>
      <input type="hidden" name="factoryId" value={factory.id} />
      <input type="hidden" name="version" value={factory.updatedAt.toISOString()} />
    </>
  )
}

function WordsForm({ factory, locale }: { factory: SellerFactory; locale: Locale }) {
  const t = translator(locale, 'seller')
  return (
    <ActionForm
      action={editStorefrontAction}
      locale={locale}
      label={t('storefrontTexts')}
      success={translator(locale, 'states')('saved')}
    >
      <Version factory={factory} />
      <div className="grid gap-x-8 lg:grid-cols-2">
        {(['En', 'Zh'] as const).map((side) => (
          <div key={side} lang={side === 'En' ? 'en' : 'zh-CN'} className="min-w-0">
            <Field
              name={`tagline${side}`}
              label={t(`tagline${side}`)}
              defaultValue={factory[`tagline${side}`]}
              maxLength={side === 'En' ? 140 : 70}
              required
            />
            <TextArea
              name={`story${side}`}
              label={t(`story${side}`)}
              defaultValue={factory[`story${side}`]}
              rows={9}
              maxLength={side === 'En' ? 6000 : 3000}
              required
            />
          </div>
        ))}
      </div>
      <SubmitButton>{t('saveTexts')}</SubmitButton>
    </ActionForm>
  )
}

function BannerForm({ factory, locale }: { factory: SellerFactory; locale: Locale }) {
  const t = translator(locale, 'seller')
  return (
    <>
      {factory.banner && (
        <Picture
          image={factory.banner}
          alt={t('bannerNow')}
          sizes="(min-width: 64rem) 60rem, 100vw"
          className="mt-3 aspect-[4/1] w-full rounded-md border border-line object-cover"
        />
      )}
      <ActionForm
        action={setBannerAction}
        locale={locale}
        label={t('banner')}
        success={t('bannerChanged')}
        resetOnSuccess
      >
        <Version factory={factory} />
        <Field
          name="file"
          type="file"
          label={t('file')}
          hint={t('bannerHint')}
          accept="image/jpeg,image/png,image/webp,image/avif"
        />
        <SubmitButton tone="plain">{t('changeBanner')}</SubmitButton>
      </ActionForm>
    </>
  )
}

/** Words, banner and facts of a storefront, and its freight templates to read. */
export async function StorefrontEditor({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  const desk = await openDesk(locale, 'storefront:edit', '/storefront', await query)
  const factory = await findSellerFactory(desk.factorySlug, desk.factoryIds)
  if (!factory) notFound()
  const t = translator(locale, 'seller')
  return (
    <SellerFrame
      desk={{ ...desk, factorySlug: factory.slug }}
      current="storefront"
      title={pick(factory, 'name', locale)}
      withAll={false}
    >
      {factory.status === 'PAUSED' ? (
        <Notice tone="warning">{t('factoryPaused')}</Notice>
      ) : (
        <p className="mb-4">
          <Link
            href={`/${locale}/factories/${factory.slug}`}
            className="inline-flex min-h-11 items-center text-steel underline"
          >
            {t('seePublic')}
          </Link>
        </p>
      )}
      <Panel id="words" title={t('storefrontTexts')}>
        <WordsForm factory={factory} locale={locale} />
      </Panel>
      <Panel id="banner" title={t('banner')}>
        <BannerForm factory={factory} locale={locale} />
      </Panel>
      <Panel id="facts" title={t('facts')} note={t('factsNote')}>
        <CapabilityEditor factory={factory} locale={locale} />
      </Panel>
      <Panel id="shipping" title={t('shippingMethods')} note={t('shippingNote')}>
        <ShippingList factory={factory} locale={locale} />
      </Panel>
    </SellerFrame>
  )
}
