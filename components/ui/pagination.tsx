import { ButtonLink } from './button-link'

type Words = { label: string; previous: string; next: string; position: string }

/** Previous and next page; renders nothing when there is only one page. */
export function Pagination({
  page,
  pages,
  hrefOf,
  words,
}: {
  page: number
  pages: number
  hrefOf: (page: number) => string
  words: Words
}) {
  if (pages <= 1) return null
  return (
    <nav aria-label={words.label} className="my-8 flex items-center justify-between gap-4">
      {page > 1 ? (
        <ButtonLink href={hrefOf(page - 1)} rel="prev">
          {words.previous}
        </ButtonLink>
      ) : (
        <span />
      )}
      <span className="tabular text-muted text-sm">{words.position}</span>
      {page < pages ? (
        <ButtonLink href={hrefOf(page + 1)} rel="next">
          {words.next}
        </ButtonLink>
      ) : (
        <span />
      )}
    </nav>
  )
}
