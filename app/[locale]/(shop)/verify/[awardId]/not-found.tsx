import { locale } from 'next/root-params'
import { NoAward } from '@/components/verify/no-award'
import { toLocale } from '@/lib/i18n/locales'

export default async function AwardNotFound() {
  return <NoAward locale={toLocale(await locale())} />
}
