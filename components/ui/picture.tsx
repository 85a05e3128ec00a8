import type { CSSProperties } from 'react'
import { imageSrcSet, imageUrl, type PictureImage, widthsFor } from '@/lib/image-urls'

type PictureProps = {
  image: PictureImage
  /** empty only where the words beside it say the same */
  alt: string
  /** the `sizes` of the layout it stands in */
  sizes: string
  /** true for the one picture the page is about: loaded at once, before others */
  priority?: boolean
  className?: string
}

/** A stored picture in AVIF and WebP at every useful width, its space kept from the start and its blur shown until it arrives. */
export function Picture({ image, alt, sizes, priority = false, className }: PictureProps) {
  const style: CSSProperties = {
    backgroundImage: `url("${image.blur}")`,
    backgroundSize: 'cover',
    backgroundPosition: 'center',
  }
  const offered = widthsFor(image.width)
  const fallback = offered.findLast((width) => width <= 640) ?? 96
  return (
    <picture className="contents">
      <source type="image/avif" srcSet={imageSrcSet(image, 'avif')} sizes={sizes} />
      <img
        src={imageUrl(image.id, fallback, 'webp')}
        srcSet={imageSrcSet(image, 'webp')}
        sizes={sizes}
        alt={alt}
        width={image.width}
        height={image.height}
        loading={priority ? 'eager' : 'lazy'}
        fetchPriority={priority ? 'high' : undefined}
        decoding="async"
        className={className}
        style={style}
      />
    </picture>
  )
}
