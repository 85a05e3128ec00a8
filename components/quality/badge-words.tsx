import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { BadgeDefinition } from '@/lib/quality/badge-schema'

type Say = ReturnType<typeof translator<'badges'>>

/** What people call a ladder of classes; one an admin has added is named by its key. */
function ladderName(t: Say, ladder: string): string {
  const key = `ladders.${ladder}` as 'ladders.textile'
  return t.has(key) ? t(key) : ladder
}

/** What a rule asks for, in plain sentences; `itemNames` says what the items of a class rule are called. */
export function badgeSentences(
  definition: BadgeDefinition,
  subject: 'PRODUCT' | 'FACTORY',
  locale: Locale,
  itemNames: ReadonlyMap<string, string> = new Map(),
): string[] {
  const t = translator(locale, 'badges')
  const list = new Intl.ListFormat(locale, { type: 'disjunction' })
  const all = new Intl.ListFormat(locale, { type: 'conjunction' })
  const refused =
    definition.kind !== 'credential' && definition.superseded === 'refused' ? [t('words.refused')] : []
  switch (definition.kind) {
    case 'passes':
      return [t('words.passes', { count: definition.atLeast }), ...refused]
    case 'headroom': {
      const times = { times: definition.atLeast }
      return [definition.on === 'headline' ? t('words.headline', times) : t('words.every', times), ...refused]
    }
    case 'class': {
      const { requires, ladder } = definition
      const items = all.format(requires.map((key) => itemNames.get(key) ?? key))
      return [
        t('words.class', { step: definition.class, ladder: ladderName(t, ladder) }),
        ...(requires.length ? [t('words.requires', { items })] : []),
        ...refused,
      ]
    }
    case 'fresh':
      return [t('words.fresh', { months: definition.months }), ...refused]
    case 'sampling': {
      const kinds = list.format(definition.kinds.map((kind) => t(`samples.${kind}`)))
      return [
        t('words.sampling', { kinds }),
        ...(definition.spotCheckOnly ? [t('words.spotCheck')] : []),
        ...refused,
      ]
    }
    case 'credential': {
      const kinds = list.format(definition.kinds.map((kind) => t(`papers.${kind}`)))
      return [t('words.credential', { kinds }), ...(subject === 'PRODUCT' ? [t('words.ofProduct')] : [])]
    }
  }
}
