import { FileText } from 'lucide-react'
import { Notice } from '@/components/ui/notice'
import type { ErrorCode } from '@/lib/errors'
import { errorCodes } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import { labels, translator } from '@/lib/i18n/translator'
import { type Query, readChoice } from '@/lib/list-query'
import { maxEvidenceBytes, maxEvidencePages } from '@/lib/quality/evidence-rules'
import { EvidenceUpload } from './evidence-upload'

type File = { id: string; name: string; pages: number }

/** A file's name, leading to its download. */
export function EvidenceLink({ file, locale }: { file: File; locale: Locale }) {
  const t = translator(locale, 'reports')
  return (
    <a
      href={`/api/evidence/${file.id}`}
      download
      className="wrap-anywhere inline-flex min-h-11 items-center gap-2 text-steel underline"
    >
      <FileText aria-hidden="true" className="size-5 shrink-0" />
      {t('fileOf', { name: file.name, pages: file.pages })}
    </a>
  )
}

/** What a plain form's upload came to, from the address it led back to. */
function Outcome({ query, locale }: { query: Query; locale: Locale }) {
  const t = translator(locale, 'reports')
  if (readChoice(query, 'upload', ['done'])) return <Notice tone="good">{t('upload.done')}</Notice>
  const code = readChoice<ErrorCode>(query, 'upload', errorCodes)
  if (!code) return null
  const say = translator(locale, 'errors')
  const values = { max: maxEvidencePages, number: '—', minutes: 60 }
  return <Notice tone="problem">{say(code as 'invalid', values as never)}</Notice>
}

/** The PDF that is there, and the form that hands in one. */
export function UploadPanel({
  file,
  hidden,
  query,
  locale,
}: {
  file: File | null
  hidden: Record<string, string>
  query: Query
  locale: Locale
}) {
  return (
    <div className="max-w-xl">
      <Outcome query={query} locale={locale} />
      {file && (
        <p className="mb-2">
          <EvidenceLink file={file} locale={locale} />
        </p>
      )}
      <EvidenceUpload
        hidden={hidden}
        locale={locale}
        maxBytes={maxEvidenceBytes}
        labels={labels(locale, 'reports').upload}
      />
    </div>
  )
}
