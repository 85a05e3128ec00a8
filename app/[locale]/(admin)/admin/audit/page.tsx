import type { Metadata } from 'next'
import { Suspense } from 'react'
import { AuditLog } from '@/components/admin/audit-log'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/admin/audit'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'admin')('places.audit'),
    robots: { index: false },
  }
}

export default function AuditLogPage({ params, searchParams }: PageProps<'/[locale]/admin/audit'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <AuditLog locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
