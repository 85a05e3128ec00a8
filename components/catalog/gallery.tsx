'use client'

import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import { Picture } from '@/components/ui/picture'
import { fill } from '@/lib/i18n/text'
import type { PictureImage } from '@/lib/image-urls'
import { useChoice } from './choice'
import { ZoomDialog } from './zoom-dialog'

export type GalleryPicture = { image: PictureImage; alt: string; colourKey: string | null }
export type GalleryLabels = {
  gallery: string
  zoom: string
  show: string
  close: string
  previous: string
  next: string
}
/** Drawn on the server: the browser needs no icon library for them. */
export type GalleryIcons = Record<'zoom' | 'close' | 'previous' | 'next', ReactNode>
type Props = { pictures: GalleryPicture[]; labels: GalleryLabels; icons: GalleryIcons }

/** Which picture stands in the window, and how to bring another one there. */
function useSlides(count: number) {
  const strip = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState(0)
  // Where a scroll of ours is going: the end of an earlier one must not call it back.
  const aim = useRef<number | null>(null)
  function show(index: number) {
    const wanted = (index + count) % count
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    strip.current?.scrollTo({
      left: wanted * strip.current.clientWidth,
      behavior: calm ? 'instant' : 'smooth',
    })
    aim.current = wanted
    setAt(wanted)
  }
  function settle() {
    if (!strip.current) return
    const here = Math.round(strip.current.scrollLeft / strip.current.clientWidth)
    if (aim.current !== null && aim.current !== here) return
    aim.current = null
    setAt(here)
  }
  function release() {
    aim.current = null
  }
  return { strip, at, show, settle, release }
}

/** The product's pictures: swiped, picked by thumbnail or by the chosen colour, and opened large. */
export function Gallery({ pictures, labels, icons }: Props) {
  const { axes, chosen } = useChoice()
  const { strip, at, show, settle, release } = useSlides(pictures.length)
  const dialog = useRef<HTMLDialogElement>(null)
  const colour = chosen[axes.findIndex(({ key }) => key === 'colour')]
  const wanted = colour === undefined ? -1 : pictures.findIndex(({ colourKey }) => colourKey === colour)
  const follow = useEffectEvent((index: number) => show(index))

  useEffect(() => {
    if (wanted >= 0) follow(wanted)
  }, [wanted])

  return (
    <section aria-label={labels.gallery} className="min-w-0">
      <ul
        ref={strip}
        onScrollEnd={settle}
        onPointerDown={release}
        className="flex snap-x snap-mandatory overflow-x-auto rounded-md border border-line bg-surface [scrollbar-width:none]"
      >
        {pictures.map(({ image, alt }, index) => (
          <li key={image.id} className="relative aspect-square w-full shrink-0 snap-center">
            <Picture
              image={image}
              alt={alt}
              sizes="(min-width: 64rem) 40rem, 100vw"
              priority={index === 0}
              afterOthers={index > 0}
              className="size-full object-contain"
            />
            <button
              type="button"
              tabIndex={index === at ? 0 : -1}
              onClick={() => dialog.current?.showModal()}
              aria-label={fill(labels.zoom, { picture: alt })}
              className="needs-script -outline-offset-4 absolute inset-0 flex cursor-zoom-in items-end justify-end p-3"
            >
              <span className="inline-flex size-10 items-center justify-center rounded-md border border-line bg-surface">
                {icons.zoom}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {pictures.length > 1 && (
        <ul className="needs-script mt-3 flex gap-2 overflow-x-auto p-0.5">
          {pictures.map(({ image, alt }, index) => (
            <li key={image.id} className="shrink-0">
              <button
                type="button"
                onClick={() => show(index)}
                aria-label={fill(labels.show, { picture: alt })}
                aria-current={index === at ? 'true' : undefined}
                className="block size-16 overflow-hidden rounded-md border border-line aria-[current]:border-ink aria-[current]:ring-1 aria-[current]:ring-ink"
              >
                <Picture image={image} alt="" sizes="64px" afterOthers className="size-full object-cover" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <ZoomDialog
        ref={dialog}
        picture={pictures[at]}
        step={(by) => show(at + by)}
        labels={labels}
        icons={icons}
      />
    </section>
  )
}
