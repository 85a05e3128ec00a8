import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { answerNoticeAction } from '@/lib/recalls/actions'
import type { BuyerNotice } from '@/lib/recalls/notice-queries'

type Props = { notice: BuyerNotice; title: string; locale: Locale }

function Answer({
  notice,
  title,
  answer,
  word,
  isPrimary,
  locale,
}: Props & { answer: string; word: string; isPrimary?: boolean }) {
  return (
    <ActionForm action={answerNoticeAction} locale={locale} label={`${word}: ${title}`}>
      <input type="hidden" name="noticeId" value={notice.id} />
      <input type="hidden" name="answer" value={answer} />
      <SubmitButton tone={isPrimary ? 'primary' : 'plain'} aria-label={`${word}: ${title}`}>
        {word}
      </SubmitButton>
    </ActionForm>
  )
}

function HowToReturn({ notice, locale }: Omit<Props, 'title'>) {
  const t = translator(locale, 'cases')
  const { factory, number, returnTo } = notice.case
  return (
    <Notice tone="good" title={t('willReturn')}>
      <p className="font-medium">{t('returnTitle')}</p>
      <p>{t('returnTo', { factory: pick(factory, 'name', locale) })}</p>
      <p className="wrap-anywhere my-2 whitespace-pre-line">{returnTo}</p>
      <p>{t('returnSteps', { number: notice.orderLine.subOrder.number, case: number })}</p>
    </Notice>
  )
}

/** The buyer's answer to a notice: the buttons while it is asked for, then what was said and what follows. */
export function NoticeAnswer({ notice, title, locale }: Props) {
  const t = translator(locale, 'cases')
  const isOffered = notice.case.returnOffer !== 'NONE'
  if (notice.answer === 'RETURN') return <HowToReturn notice={notice} locale={locale} />
  if (notice.answer === 'KEEP')
    return (
      <div className="mt-2 flex flex-wrap items-center gap-4">
        <p>{t('willKeep')}</p>
        {isOffered && (
          <Answer notice={notice} title={title} answer="RETURN" word={t('change')} locale={locale} />
        )}
      </div>
    )
  if (!isOffered) return <p className="mt-2">{t('noReturn')}</p>
  return (
    <div className="mt-2">
      <p className="mb-2">{t('question')}</p>
      <div className="flex flex-wrap gap-3">
        <Answer
          notice={notice}
          title={title}
          answer="RETURN"
          word={t('sendBack')}
          isPrimary
          locale={locale}
        />
        <Answer notice={notice} title={title} answer="KEEP" word={t('keep')} locale={locale} />
      </div>
    </div>
  )
}
