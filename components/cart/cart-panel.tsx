import Link from 'next/link'
import { LiveRefresh } from '@/components/shell/live-refresh'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Price } from '@/components/ui/price'
import type { CartGroup, CartView } from '@/lib/cart/cart-view'
import { getOwnCart } from '@/lib/cart/queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { type CardProof, findSummaries } from '@/lib/quality/proof-queries'
import { CartLine } from './cart-line'
import { UndoRemoval } from './undo-removal'

type Proofs = Record<string, CardProof>

function FactoryGroup({ group, proofs, locale }: { group: CartGroup; proofs: Proofs; locale: Locale }) {
  const t = translator(locale, 'cart')
  return (
    <section aria-labelledby={`factory-${group.factoryId}`} className="mb-8">
      <h2 id={`factory-${group.factoryId}`} className="pb-2 text-lg">
        <Link href={`/${locale}/factories/${group.factorySlug}`} className="hover:underline">
          {group.factoryName}
        </Link>
      </h2>
      <ul>
        {group.lines.map((line) => (
          <CartLine key={line.id} line={line} proof={proofs[line.productSlug]} locale={locale} />
        ))}
      </ul>
      <p className="flex justify-between border-line border-t pt-3">
        <span className="text-muted">{t('subtotal')}</span>
        <Price fen={group.itemsFen} className="font-semibold" />
      </p>
    </section>
  )
}

function Summary({ cart, locale }: { cart: CartView; locale: Locale }) {
  const t = translator(locale, 'cart')
  return (
    <aside className="h-fit rounded-md border border-line bg-surface p-5 lg:sticky lg:top-6">
      <p className="flex items-baseline justify-between gap-4">
        <span>{t('items', { count: cart.pieces })}</span>
        <Price fen={cart.itemsFen} className="font-semibold text-2xl" />
      </p>
      <p className="mt-1 text-muted text-sm">{t('shippingLater')}</p>
      {cart.blocked ? (
        <Notice tone="warning">{t('blocked')}</Notice>
      ) : (
        <ButtonLink tone="primary" href={`/${locale}/checkout`} prefetch={false} className="mt-4 w-full">
          {t('toCheckout')}
        </ButtonLink>
      )}
    </aside>
  )
}

/** The cart of whoever looks: grouped by factory, with problems and their remedies, and what is saved for later. */
export async function CartPanel({ locale }: { locale: Locale }) {
  const t = translator(locale, 'cart')
  const cart = await getOwnCart(locale)
  const proofs = await findSummaries(
    cart.groups.flatMap(({ lines }) => lines.map((line) => line.productSlug)),
  )
  const words = {
    removed: t.raw('removed'),
    undo: translator(locale, 'states')('undo'),
    undone: t.raw('undone'),
  }
  return (
    <UndoRemoval locale={locale} words={words}>
      <LiveRefresh of={cart.pieces} />
      {cart.groups.length ? (
        <div className="grid gap-8 lg:grid-cols-[1fr_20rem]">
          <div>
            {cart.groups.map((group) => (
              <FactoryGroup key={group.factoryId} group={group} proofs={proofs} locale={locale} />
            ))}
          </div>
          <Summary cart={cart} locale={locale} />
        </div>
      ) : (
        <EmptyState title={t('empty')}>
          <ButtonLink href={`/${locale}/belts`}>{translator(locale, 'states')('toBelts')}</ButtonLink>
        </EmptyState>
      )}
      {cart.saved.length > 0 && (
        <section aria-labelledby="saved" className="mt-10 max-w-3xl">
          <h2 id="saved" className="pb-2 text-lg">
            {t('saved')}
          </h2>
          <ul>
            {cart.saved.map((line) => (
              <CartLine key={line.id} line={line} locale={locale} saved />
            ))}
          </ul>
        </section>
      )}
    </UndoRemoval>
  )
}
