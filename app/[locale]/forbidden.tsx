import { locale } from 'next/root-params'
import { ForbiddenPage } from '@/components/shell/forbidden-page'
import { toLocale } from '@/lib/i18n/locales'

export default async function Forbidden() {
  return <ForbiddenPage locale={toLocale(await locale())} />
}
