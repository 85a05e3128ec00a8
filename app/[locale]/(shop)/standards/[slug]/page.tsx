import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StandardBody } from '@/components/quality/standard-body'
import { Trail } from '@/components/shell/trail'
import { isLocale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { findStandard, listProductsTestedBy } from '@/lib/quality/standard-queries'
import { pageMetadata } from '@/lib/seo'

type Props = PageProps<'/[locale]/standards/[slug]'>

export function generateStaticParams() {
  return [{ slug: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const standard = isLocale(locale) && (await findStandard(slug))
  if (!standard) return {}
  const [newest] = standard.editions
  const title = `${standard.code} ${newest ? pick(newest, 'title', locale) : ''}`
  const description = translator(locale, 'standards')('description', { title })
  return pageMetadata({ locale, path: `/standards/${slug}`, title, description })
}

export default async function StandardPage({ params }: Props) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  const standard = await findStandard(slug)
  if (!standard) notFound()
  return (
    <div className="page">
      <Trail
        locale={locale}
        crumbs={[[translator(locale, 'standards')('title'), '/standards'], [standard.code]]}
      />
      <StandardBody standard={standard} tested={await listProductsTestedBy(slug)} locale={locale} />
    </div>
  )
}
