import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LabBody } from '@/components/quality/lab-body'
import { Trail } from '@/components/shell/trail'
import { isLocale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { findLab } from '@/lib/quality/lab-queries'
import { pageMetadata } from '@/lib/seo'

type Props = PageProps<'/[locale]/labs/[slug]'>

export function generateStaticParams() {
  return [{ slug: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const lab = isLocale(locale) && (await findLab(slug))
  if (!lab) return {}
  const title = pick(lab, 'name', locale)
  return pageMetadata({
    locale,
    path: `/labs/${slug}`,
    title,
    description: translator(locale, 'labs')('intro'),
  })
}

export default async function LabPage({ params }: Props) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  const lab = await findLab(slug)
  if (!lab) notFound()
  return (
    <div className="page">
      <Trail
        locale={locale}
        crumbs={[[translator(locale, 'standards')('title'), '/standards'], [pick(lab, 'name', locale)]]}
      />
      <LabBody lab={lab} locale={locale} />
    </div>
  )
}
