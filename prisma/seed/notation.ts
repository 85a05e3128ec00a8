import type { SeedBelt, Text } from '@/prisma/seed/world-types'

type SeedFact = SeedBelt['facts'][number]

/** One text in both languages of the shop. */
export function text(en: string, zh: string): Text {
  return { en, zh }
}

/** Paragraphs written as [English, Chinese] pairs, joined by blank lines. */
export function prose(...paragraphs: [en: string, zh: string][]): Text {
  return text(paragraphs.map(([en]) => en).join('\n\n'), paragraphs.map(([, zh]) => zh).join('\n\n'))
}

/** A statement found on the named page; the year is the one it speaks of, null when the page gives none. */
export function fact(statement: Text, source: string, year: string | null): SeedFact {
  return { text: statement, source, year, verified: true }
}

/** A statement without a page to point at: kept and shown as unverified, never told as fact. */
export function hearsay(statement: Text, source: string, year: string | null): SeedFact {
  return { text: statement, source, year, verified: false }
}
