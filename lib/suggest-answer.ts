/** What is suggested while somebody types, by kind. */
export type SuggestKind = 'products' | 'categories' | 'belts' | 'factories' | 'standards'
export type SuggestAnswer = {
  groups: { kind: SuggestKind; items: { label: string; href: string; note?: string }[] }[]
}
