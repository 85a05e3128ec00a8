import { ActionForm } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { TextArea } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { removeSynonymAction, saveSynonymAction } from '@/lib/discovery/actions'
import type { listSynonyms } from '@/lib/discovery/queries-admin'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Row = Awaited<ReturnType<typeof listSynonyms>>[number]

/** Words of one meaning, to write down or to change. */
export function SynonymForm({ locale, label, row }: { locale: Locale; label: string; row?: Row }) {
  const t = translator(locale, 'adminSearch')
  return (
    <ActionForm
      action={saveSynonymAction}
      locale={locale}
      label={label}
      className="max-w-xl"
      success={t('saved')}
      resetOnSuccess={!row}
    >
      <input type="hidden" name="synonymId" value={row?.id ?? ''} />
      <input type="hidden" name="version" value={row?.updatedAt.toISOString() ?? ''} />
      <TextArea
        name="words"
        label={t('field')}
        hint={t('fieldHint')}
        rows={3}
        defaultValue={row?.words.join('\n')}
        required
      />
      <SubmitButton tone={row ? 'plain' : 'primary'} size="small">
        {row ? t('save') : t('add')}
      </SubmitButton>
    </ActionForm>
  )
}

/** Every group with its words; each unfolds to be changed or taken apart. */
export function SynonymList({ rows, locale }: { rows: Row[]; locale: Locale }) {
  const t = translator(locale, 'adminSearch')
  if (!rows.length) return <EmptyState title={t('noSynonyms')} />
  return (
    <ul className="mt-4">
      {rows.map((row) => {
        const name = row.words.join(' = ')
        return (
          <li key={`${row.id} ${row.updatedAt.toISOString()}`} className="border-line border-b py-2">
            <details>
              <summary className="wrap-anywhere min-h-9 cursor-pointer">{name}</summary>
              <SynonymForm locale={locale} label={t('edit', { name })} row={row} />
              <ActionForm
                action={removeSynonymAction}
                locale={locale}
                label={t('remove', { name })}
                className="mt-3"
              >
                <input type="hidden" name="synonymId" value={row.id} />
                <SubmitButton tone="danger" size="small">
                  {t('take')}
                </SubmitButton>
              </ActionForm>
            </details>
          </li>
        )
      })}
    </ul>
  )
}
