import { locale } from 'next/root-params'
import { NotFoundPage } from '@/components/shell/not-found-page'
import { toLocale } from '@/lib/i18n/locales'

export default async function NotFound() {
  return <NotFoundPage locale={toLocale(await locale())} />
}
