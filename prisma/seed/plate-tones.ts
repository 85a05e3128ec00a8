import { seedPick } from '@/prisma/seed/ids'

/** Colours of things that are sold in one colour, by leaf: what the material looks like. */
const byLeaf: Record<string, string[]> = {
  'gold-platinum': ['#c99a3c', '#d1a648', '#b9bcc0'],
  'silver-jewelry': ['#b4b9c0', '#a8adb5'],
  pearls: ['#e6ddd0', '#d9cfc6', '#c9bcc0'],
  jade: ['#6f9f82', '#8db59a', '#4f8468'],
  skincare: ['#c9d6cf', '#d8c9b8', '#b8c7d6', '#cdbfcf'],
  'make-up': ['#a8434b', '#c27a6e', '#8f3b46'],
  'hair-body-care': ['#7f9a86', '#c8b08a', '#8aa3b5'],
  'beauty-tools': ['#c9a9a6', '#3b3f47', '#d8cdbf'],
  wigs: ['#2b211d', '#5a3d2b', '#8a6a48'],
  tableware: ['#dfe4e2', '#c3d0cf', '#e4dccb'],
  teaware: ['#8a9a8c', '#b78f6a', '#d4d8d2'],
  'vases-decor': ['#b9c6c4', '#9aa9a4', '#c8b49b'],
  'kitchen-knives': ['#8d949c', '#7c848d'],
  cookware: ['#4a4f57', '#8d949c', '#2f3339'],
  beds: ['#a98a68', '#8a6b4e', '#9a9388'],
  'tables-storage': ['#a8835c', '#7d6048'],
  'desk-lamps': ['#3d4650', '#c9c2b4'],
  'ceiling-lights': ['#d6cfbf', '#b99b62'],
  'phone-cases': ['#3a4654', '#8fa3b0'],
}
const quiet = ['#5d7186', '#7a8b7c', '#b08d6a', '#8c7a86', '#a3a7a2', '#6b7f8c']

/** A fitting colour for a thing without a colour axis; the same for the same product. */
export function defaultTone(category: string, productSlug: string): string {
  const tones = byLeaf[category] ?? quiet
  return tones[seedPick('tone', productSlug, tones.length)] ?? '#5d7186'
}
