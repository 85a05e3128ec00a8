'use client'

import { useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'

const words = {
  en: {
    title: 'This page could not be shown',
    body: 'Nothing you entered has been sent twice. Try again; if it happens again, tell us the reference.',
    again: 'Try again',
    reference: 'Reference',
  },
  zh: {
    title: '页面暂时无法显示',
    body: '您填写的内容没有被重复提交。请重试；如仍出现，请把编号告诉我们。',
    again: '重试',
    reference: '编号',
  },
}

/** Shown when something unexpected was thrown; the digest leads to the log line. */
export function ErrorPage({ digest, retry }: { digest?: string; retry: () => void }) {
  const locale = useSyncExternalStore(
    () => () => {},
    () => document.documentElement.lang,
    () => 'en',
  )
  const t = words[locale.startsWith('zh') ? 'zh' : 'en']
  return (
    <div className="page max-w-2xl py-16" role="alert">
      <h1 className="text-3xl">{t.title}</h1>
      <p className="mt-4 text-muted">{t.body}</p>
      {digest && (
        <p className="tabular mt-2 text-muted text-sm">
          {t.reference} {digest}
        </p>
      )}
      <p className="mt-6">
        <Button tone="primary" onClick={retry}>
          {t.again}
        </Button>
      </p>
    </div>
  )
}
