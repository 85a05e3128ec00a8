import { randomUUID } from 'node:crypto'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { CheckField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { placeOrderAction } from '@/lib/checkout/actions'
import { type CheckoutView, getCheckout } from '@/lib/checkout/queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { needsExclusionConsent } from '@/lib/orders/rules'
import { AddressChoice } from './address-choice'
import { FactoryPart } from './factory-part'
import { OrderTotal } from './order-total'
import { TotalProvider } from './total-context'

function Consents({ view, locale }: { view: CheckoutView; locale: Locale }) {
  const t = translator(locale, 'checkout')
  const lines = view.groups.flatMap((group) => group.lines)
  const link = (href: string) => (label: unknown) => (
    <Link href={`/${locale}${href}`} target="_blank" className="underline">
      {String(label)}
    </Link>
  )
  const excluded = lines.filter((line) => line.returnRule !== 'SEVEN_DAY').map((line) => line.title)
  return (
    <>
      <CheckField name="terms" label={t.rich('terms', { terms: link('/terms') })} />
      {needsExclusionConsent(lines.map((line) => line.returnRule)) && (
        <CheckField
          name="exclusions"
          label={t.rich('exclusions', {
            titles: excluded.join(locale === 'zh' ? '、' : ', '),
            returns: link('/returns'),
          })}
        />
      )}
    </>
  )
}

function CheckoutForm({ view, locale }: { view: CheckoutView; locale: Locale }) {
  const t = translator(locale, 'checkout')
  const quotes = Object.fromEntries(
    view.groups.map((group) => [group.factoryId, group.quotes.map(({ key, fen }) => ({ key, fen }))]),
  )
  const ready = view.address !== null && view.groups.every((group) => group.quotes.length > 0)
  return (
    <TotalProvider key={view.address?.id ?? 'none'} itemsFen={view.cart.itemsFen} quotes={quotes}>
      <ActionForm action={placeOrderAction} locale={locale} label={t('title')}>
        <input type="hidden" name="idempotencyKey" value={randomUUID()} />
        <input type="hidden" name="addressId" value={view.address?.id ?? ''} />
        <div className="grid gap-8 lg:grid-cols-[1fr_22rem]">
          <div>
            {view.groups.map((group) => (
              <FactoryPart
                key={group.factoryId}
                group={group}
                locale={locale}
                hasAddress={view.address !== null}
              />
            ))}
          </div>
          <section
            aria-labelledby="summary"
            className="mt-8 h-fit rounded-md border border-line bg-surface p-5 lg:sticky lg:top-6"
          >
            <h2 id="summary" className="mb-3 text-lg">
              {t('summary')}
            </h2>
            <OrderTotal words={{ items: t('items'), shipping: t('freight'), total: t('total') }} />
            <Consents view={view} locale={locale} />
            <SubmitButton className="mt-2 w-full" disabled={!ready}>
              {t('submit')}
            </SubmitButton>
            <p className="mt-3 text-muted text-sm">{t('afterSubmit')}</p>
          </section>
        </div>
      </ActionForm>
    </TotalProvider>
  )
}

type Query = Promise<Record<string, string | string[] | undefined>>

/** The checkout of the viewer's cart. Guests are led to sign in; a cart with problems back to the cart. */
export async function CheckoutPanel({ locale, query }: { locale: Locale; query: Query }) {
  const { address } = await query
  const view = await getCheckout(locale, typeof address === 'string' ? address : undefined)
  if (!view) redirect(`/${locale}/sign-in?next=${encodeURIComponent(`/${locale}/checkout`)}`)
  const t = translator(locale, 'checkout')
  if (!view.cart.groups.length) {
    return (
      <EmptyState title={translator(locale, 'cart')('empty')}>
        <ButtonLink href={`/${locale}/belts`}>{translator(locale, 'states')('toBelts')}</ButtonLink>
      </EmptyState>
    )
  }
  if (view.cart.blocked) {
    return (
      <Notice tone="warning" title={translator(locale, 'cart')('blocked')}>
        <ButtonLink href={`/${locale}/cart`} className="mt-2">
          {t('toCart')}
        </ButtonLink>
      </Notice>
    )
  }
  return (
    <>
      <AddressChoice addresses={view.addresses} address={view.address} locale={locale} />
      <CheckoutForm view={view} locale={locale} />
    </>
  )
}
