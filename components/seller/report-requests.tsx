import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { Tag } from '@/components/ui/tag'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { answerRequestAction } from '@/lib/quality/report-actions'
import type { ReportDetail } from '@/lib/quality/report-queries'

const tones = { OPEN: 'info', GRANTED: 'good', DECLINED: 'problem' } as const

/** Who asks to read a report, and the factory's answer, which it may change. */
export function ReportRequests({ report, locale }: { report: ReportDetail; locale: Locale }) {
  const t = translator(locale, 'reports')
  if (!report.requests.length) return <p className="text-muted text-sm">{t('noRequests')}</p>
  return (
    <ul>
      {report.requests.map((request) => (
        <li
          key={request.id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-line border-b py-3"
        >
          <div className="wrap-anywhere min-w-0 flex-1 basis-64">
            <p className="flex flex-wrap items-center gap-2 font-medium">
              {request.user.name}
              <Tag tone={tones[request.status]}>{t(`requestStates.${request.status}`)}</Tag>
            </p>
            {request.reason && <p className="whitespace-pre-line text-sm">{request.reason}</p>}
            <p className="text-muted text-sm">{formatDate(request.at, locale)}</p>
          </div>
          <div className="flex gap-2">
            {(['GRANTED', 'DECLINED'] as const)
              .filter((answer) => answer !== request.status)
              .map((answer) => (
                <ActionForm key={answer} action={answerRequestAction} locale={locale}>
                  <input type="hidden" name="requestId" value={request.id} />
                  <input type="hidden" name="answer" value={answer} />
                  <SubmitButton
                    size="small"
                    tone={answer === 'GRANTED' ? 'plain' : 'danger'}
                    aria-label={`${t(`answers.${answer}`)}: ${request.user.name}`}
                  >
                    {t(`answers.${answer}`)}
                  </SubmitButton>
                </ActionForm>
              ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
