import Link from 'next/link'
import { notFound } from 'next/navigation'
import { SellerFrame } from '@/components/seller/seller-frame'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { FactTable } from '@/components/ui/fact-table'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatDate } from '@/lib/dates'
import { type Desk, openDesk } from '@/lib/factories/desk-queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { isRowId } from '@/lib/list-query'
import { editLotAction, removeLotAction } from '@/lib/quality/lot-actions'
import { findLotProduct, findSellerLot, type SellerLot } from '@/lib/quality/lot-queries'
import { lotState } from '@/lib/quality/lot-rules'
import { LotFields } from './lot-fields'
import { LotParcels } from './lot-parcels'
import { LotPiecesTable } from './lot-pieces-table'
import { LotReports } from './lot-reports'
import { LotStateTag } from './lot-state'

const leans = (lot: SellerLot) =>
  lot.reports.some(({ report: { status } }) => status !== 'DRAFT' && status !== 'REJECTED')

async function Edit({ lot, desk }: { lot: SellerLot; desk: Desk }) {
  const { locale, now } = desk
  const t = translator(locale, 'lots')
  if (lot.stoppedAt) return <p className="mt-2">{t('fixedStopped')}</p>
  if (lot.variants.some(({ shipped }) => shipped > 0)) return <p className="mt-2">{t('fixed')}</p>
  const product = await findLotProduct(lot.product.id, desk.factoryIds)
  const own = lot.variants.map(({ variant }) => variant)
  const others = product?.variants.filter(({ id }) => !own.some((variant) => variant.id === id)) ?? []
  const version = lot.updatedAt.toISOString()
  return (
    <>
      {leans(lot) && <Notice>{t('underReport')}</Notice>}
      <ActionForm
        key={version}
        action={editLotAction}
        locale={locale}
        label={translator(locale, 'states')('edit')}
        success={t('saved')}
        className="max-w-2xl"
      >
        <input type="hidden" name="lotId" value={lot.id} />
        <input type="hidden" name="version" value={version} />
        <LotFields
          axes={lot.product.axes}
          variants={[...own, ...others].sort((a, b) => a.position - b.position)}
          lot={{
            ...lot,
            pieces: Object.fromEntries(lot.variants.map(({ variantId, quantity }) => [variantId, quantity])),
          }}
          keepsName={leans(lot)}
          now={now}
          locale={locale}
        />
        <SubmitButton>{t('save')}</SubmitButton>
      </ActionForm>
      {!lot.reports.length && !lot.cases.length && (
        <ActionForm action={removeLotAction} locale={locale} label={t('remove')} className="mt-6">
          <input type="hidden" name="lotId" value={lot.id} />
          <input type="hidden" name="version" value={version} />
          <p className="mb-2 text-muted text-sm">{t('removeNote')}</p>
          <SubmitButton tone="danger">{t('remove')}</SubmitButton>
        </ActionForm>
      )}
    </>
  )
}

function Cases({ lot, desk }: { lot: SellerLot; desk: Desk }) {
  if (!lot.cases.length) return null
  return (
    <Notice tone="warning" title={translator(desk.locale, 'lots')('cases')}>
      {lot.cases.map(({ case: one }) => (
        <Link key={one.id} href={desk.href(`/cases/${one.id}`)} prefetch={false} className="mr-3 underline">
          {one.number}
        </Link>
      ))}
    </Notice>
  )
}

/** One lot: what was made, what left, the reports that name it, and where its pieces went. */
export async function LotDetail({ locale, id }: { locale: Locale; id: string }) {
  const desk = await openDesk(locale, 'lot:edit', `/lots/${id}`, {})
  const lot = isRowId(id) ? await findSellerLot(id, desk.factoryIds) : null
  if (!lot) notFound()
  const t = translator(locale, 'lots')
  const title = (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <span className="tabular wrap-anywhere">{lot.code}</span>
      <span className="font-normal font-sans text-base">
        <LotStateTag state={lotState(lot)} locale={locale} />
      </span>
      <ButtonLink size="small" href={desk.href(`/lots/${id}/label`)} prefetch={false} className="font-sans">
        {t('label')}
      </ButtonLink>
    </span>
  )
  const facts = [
    { key: 'product', label: t('product'), value: pick(lot.product, 'title', locale) },
    { key: 'madeOn', label: t('madeOn'), value: formatDate(lot.madeOn, locale) },
    ...(lot.line ? [{ key: 'line', label: t('line'), value: lot.line }] : []),
  ]
  return (
    <SellerFrame
      desk={{ ...desk, factories: desk.factories.filter((one) => one.id === lot.factoryId) }}
      current="lots"
      title={title}
    >
      <Cases lot={lot} desk={desk} />
      <div className="mb-8 max-w-2xl">
        <FactTable rows={facts} />
      </div>
      <Panel id="pieces" title={t('pieces')}>
        <LotPiecesTable lot={lot} locale={locale} />
      </Panel>
      <Panel id="reports" title={t('reports')} note={t('reportsNote')}>
        <LotReports lot={lot} desk={desk} />
      </Panel>
      <Panel id="orders" title={t('orders')}>
        <LotParcels lot={lot} desk={desk} />
      </Panel>
      <Panel id="edit" title={translator(locale, 'states')('edit')}>
        <Edit lot={lot} desk={desk} />
      </Panel>
    </SellerFrame>
  )
}
