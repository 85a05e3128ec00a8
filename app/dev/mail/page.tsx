import { Suspense } from 'react'
import { Mailbox } from '@/components/mailbox/mailbox'
import { Skeleton } from '@/components/ui/skeleton'

export default function MailPage({ searchParams }: PageProps<'/dev/mail'>) {
  return (
    <>
      <h1 className="text-2xl">
        Mailbox <span lang="zh-CN">邮箱</span>
      </h1>
      <p className="mt-1 text-muted text-sm">
        Demo mode: mails are kept here instead of being sent.{' '}
        <span lang="zh-CN">演示模式：邮件只存档，不发出。</span>
      </p>
      <Suspense fallback={<Skeleton lines={6} label="Loading · 加载中" />}>
        <Mailbox query={searchParams} />
      </Suspense>
    </>
  )
}
