import { Panel } from '@/components/ui/panel'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { examplePayload, verifySnippet } from '@/lib/notifications/webhook-example'
import { CodeBlock } from './code-block'

const points = [
  'guideAnswer',
  'guideRetry',
  'guideTwice',
  'guideOrder',
  'guideOff',
  'guideData',
  'guideFields',
] as const

/** What a factory's programmer must know to receive events. */
export function ReceivingGuide({ locale }: { locale: Locale }) {
  const t = translator(locale, 'integrations')
  return (
    <>
      <Panel id="guide" title={t('guide')}>
        <ul className="mt-3 max-w-3xl list-disc space-y-2 pl-5">
          {points.map((point) => (
            <li key={point}>{t(point)}</li>
          ))}
        </ul>
      </Panel>
      <Panel id="signature" title={t('signature')} note={t('signatureNote')}>
        <h3 className="mt-4 text-base">{t('verifyCode')}</h3>
        <CodeBlock text={verifySnippet} />
        <details>
          <summary className="inline-flex min-h-11 items-center text-steel">{t('examplePayload')}</summary>
          <CodeBlock text={JSON.stringify(examplePayload, null, 2)} />
        </details>
      </Panel>
    </>
  )
}
