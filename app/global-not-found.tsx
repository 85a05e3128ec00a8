import './globals.css'
import { Seal } from '@/components/ui/seal'

export const metadata = { title: '404 · Millmark 厂印' }

/** For addresses outside both languages. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body className="page py-16">
        <h1 className="flex items-center gap-3 text-3xl">
          <Seal /> There is nothing at this address
        </h1>
        <p lang="zh-CN" className="mt-2 text-xl">
          这个地址没有内容
        </p>
        <p className="mt-6 flex gap-6">
          <a href="/en" className="underline">
            Go to the shop
          </a>
          <a href="/zh" lang="zh-CN" className="underline">
            前往商店
          </a>
        </p>
      </body>
    </html>
  )
}
