import Link from 'next/link'

export type Place = { key: string; href: string; label: string }

/** The places of one part of the shop, side by side; on a small screen the row scrolls, and begins where the current place is. */
export function PlaceNav({ label, places, current }: { label: string; places: Place[]; current: string }) {
  return (
    <nav
      aria-label={label}
      className="no-print flex gap-x-5 overflow-x-auto border-line border-b text-sm sm:text-base lg:flex-wrap lg:overflow-visible"
    >
      {places.map(({ key, href, label: name }) => (
        <Link
          key={key}
          href={href}
          aria-current={key === current ? 'page' : undefined}
          className={`inline-flex min-h-11 shrink-0 items-center border-b-2 hover:underline ${key === current ? 'border-vermilion font-medium [scroll-initial-target:nearest]' : 'border-transparent'}`}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
