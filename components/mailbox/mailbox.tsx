import Link from 'next/link'
import { notFound } from 'next/navigation'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar, FilterText } from '@/components/ui/filter-bar'
import { formatDateTime } from '@/lib/dates'
import { env } from '@/lib/env'
import { hrefWith, type Query, readText } from '@/lib/list-query'
import { listStoredMails } from '@/lib/mail-box'
import { MailText } from './mail-text'

/** The demo's mails, newest first, with one open to read. */
export async function Mailbox({ query }: { query: Promise<Query> }) {
  const asked = await query
  if (!env().DEMO) notFound()
  const to = readText(asked, 'to', 254).toLowerCase()
  const mails = await listStoredMails(to)
  const open = mails.find(({ id }) => id === readText(asked, 'mail')) ?? mails[0]
  return (
    <>
      <FilterBar label="Filter · 筛选" submit="Show · 查看">
        <FilterText name="to" label="To · 收件人" value={to} />
      </FilterBar>
      {!open ? (
        <EmptyState title="No mail yet · 暂无邮件" />
      ) : (
        <div className="grid gap-6 md:grid-cols-[20rem_1fr]">
          <nav aria-label="Mails · 邮件列表" className="max-md:max-h-72 max-md:overflow-y-auto">
            <ul>
              {mails.map((mail) => (
                <li key={mail.id}>
                  <Link
                    href={hrefWith('/dev/mail', { to, mail: mail.id })}
                    prefetch={false}
                    aria-current={mail.id === open.id ? 'true' : undefined}
                    className={`block border-line border-b border-l-4 py-2 pl-3 text-sm ${mail.id === open.id ? 'border-l-vermilion' : 'border-l-transparent'}`}
                  >
                    <span className="wrap-anywhere block font-medium">{mail.subject}</span>
                    <span className="wrap-anywhere block text-muted">
                      {mail.to} · {formatDateTime(mail.createdAt, 'en')}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <article className="min-w-0 rounded-md border border-line bg-surface p-5">
            <h2 className="wrap-anywhere text-lg">{open.subject}</h2>
            <p className="wrap-anywhere mb-4 text-muted text-sm">
              {open.to} · {formatDateTime(open.createdAt, 'en')}
            </p>
            <MailText text={open.text} />
          </article>
        </div>
      )}
    </>
  )
}
