'use client'

import './globals.css'
import { ErrorPage } from '@/components/shell/error-page'

/** The last resort, when the frame around the pages itself could not be made. */
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <html lang="en">
      <body>
        <title>Millmark 厂印</title>
        <main>
          <ErrorPage digest={error.digest} retry={reset} />
          <div lang="zh-CN" className="page max-w-2xl">
            <p>页面暂时无法显示，请重试；如仍出现，请把上面的编号告诉我们。</p>
          </div>
        </main>
      </body>
    </html>
  )
}
