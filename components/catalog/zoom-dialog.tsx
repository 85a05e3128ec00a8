'use client'

import type { KeyboardEvent, Ref } from 'react'
import { Picture } from '@/components/ui/picture'
import type { GalleryIcons, GalleryLabels, GalleryPicture } from './gallery'

const control =
  'inline-flex size-11 items-center justify-center rounded-md border border-line bg-surface text-ink hover:border-ink'

/** One picture as large as it is, to be moved about in; arrow keys lead on, Escape leads back. */
export function ZoomDialog({
  ref,
  picture,
  step,
  labels,
  icons,
}: {
  ref: Ref<HTMLDialogElement>
  picture: GalleryPicture | undefined
  step: (by: number) => void
  labels: GalleryLabels
  icons: GalleryIcons
}) {
  function turn(event: KeyboardEvent) {
    if (event.key === 'ArrowRight') step(1)
    if (event.key === 'ArrowLeft') step(-1)
  }
  return (
    <dialog
      ref={ref}
      onKeyDown={turn}
      aria-label={picture?.alt}
      className="m-0 size-full max-h-none max-w-none bg-paper text-ink backdrop:bg-paper"
    >
      <div className="flex h-full flex-col">
        <div className="flex justify-end gap-2 border-line border-b p-2">
          <button type="button" className={control} onClick={() => step(-1)} aria-label={labels.previous}>
            {icons.previous}
          </button>
          <button type="button" className={control} onClick={() => step(1)} aria-label={labels.next}>
            {icons.next}
          </button>
          <form method="dialog">
            <button className={control} aria-label={labels.close}>
              {icons.close}
            </button>
          </form>
        </div>
        <div className="flex-1 overflow-auto">
          {picture && (
            <Picture
              key={picture.image.id}
              image={picture.image}
              alt={picture.alt}
              sizes="1200px"
              className="mx-auto h-auto w-[75rem] max-w-none md:h-full md:w-auto"
            />
          )}
        </div>
      </div>
    </dialog>
  )
}
