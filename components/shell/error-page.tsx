'use client'

import { useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'

const words = {
  en: {
    title: 'This page could not be shown',
    body: 'Nothing you entered has been sent twice. Try again; if it happens again, tell us the reference.',
    again: 'Try again',
    reference: 'Reference',
    shop: 'Back to the shop',
    seller: 'Back to the seller centre',
    admin: 'Back to administration',
  },
  zh: {
    title: '页面暂时无法显示',
    body: '您填写的内容没有被重复提交。请重试；如仍出现，请把编号告诉我们。',
    again: '重试',
    reference: '编号',
    shop: '返回商店',
    seller: '返回卖家中心',
    admin: '返回管理后台',
  },
}

const homes = { shop: '', seller: '/seller', admin: '/admin' }

/** Shown when something unexpected was thrown; the digest is in the log line of it, beside the request's id. */
export function ErrorPage({
  digest,
  retry,
  area = 'shop',
}: {
  digest?: string
  retry: () => void
  area?: keyof typeof homes
}) {
  const locale = useSyncExternalStore(
    () => () => {},
    () => document.documentElement.lang,
    () => 'en',
  )
  const language = locale.startsWith('zh') ? 'zh' : 'en'
  const t = words[language]
  return (
    <div className="page max-w-2xl py-16" role="alert">
      <h1 className="text-3xl">{t.title}</h1>
      <p className="mt-4 text-muted">{t.body}</p>
      {digest && (
        <p className="tabular mt-2 text-muted text-sm">
          {t.reference} {digest}
        </p>
      )}
      <p className="mt-6 flex flex-wrap items-center gap-6">
        <Button tone="primary" onClick={retry}>
          {t.again}
        </Button>
        <a href={`/${language}${homes[area]}`} className="inline-flex min-h-11 items-center underline">
          {t[area]}
        </a>
      </p>
    </div>
  )
}
