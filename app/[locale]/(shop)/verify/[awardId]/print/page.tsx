import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PrintButton } from '@/components/seller/print-button'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { BoxLabel } from '@/components/verify/box-label'
import { isLocale, toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findAward } from '@/lib/quality/verify-queries'

type Props = PageProps<'/[locale]/verify/[awardId]/print'>

export function generateStaticParams() {
  return [{ awardId: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'verify')('label'), robots: { index: false } }
}

export default async function BoxLabelPage({ params }: Props) {
  const { locale, awardId } = await params
  const award = isLocale(locale) && (await findAward(awardId))
  if (!award || !isLocale(locale)) notFound()
  const t = translator(locale, 'verify')
  return (
    <div className="page py-6">
      <h1 className="no-print mb-4 text-2xl">{t('labelFor')}</h1>
      {award.state !== 'genuine' && (
        <Notice tone="warning" title={t('noLabel')}>
          <p>{t('noLabelBody')}</p>
        </Notice>
      )}
      <p className="no-print mb-6 flex flex-wrap gap-3">
        {award.state === 'genuine' && <PrintButton label={t('print')} />}
        <ButtonLink href={`/${locale}/verify/${awardId}`}>{t('open')}</ButtonLink>
      </p>
      {award.state === 'genuine' && <BoxLabel award={award} />}
    </div>
  )
}
