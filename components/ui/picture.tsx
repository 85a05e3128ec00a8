import type { CSSProperties } from 'react'
import { preload } from 'react-dom'
import { imageUrl, type PictureImage, imageSrcSet as srcSetOf, widthsFor } from '@/lib/image-urls'

type PictureProps = {
  image: PictureImage
  /** empty only where the words beside it say the same */
  alt: string
  /** the `sizes` of the layout it stands in */
  sizes: string
  /** true for the one picture the page is about: named in the head, loaded at once, before others, painted with the words */
  priority?: boolean
  /** true for what stands beside that one, out of sight: it does not take the line from it */
  afterOthers?: boolean
  className?: string
}

/** A stored picture in AVIF and WebP at every useful width, its space kept from the start and its blur shown until it arrives. */
export function Picture({
  image,
  alt,
  sizes,
  priority = false,
  afterOthers = false,
  className,
}: PictureProps) {
  const style: CSSProperties = {
    backgroundImage: `url("${image.blur}")`,
    backgroundSize: 'cover',
    backgroundPosition: 'center',
  }
  const offered = widthsFor(image.width)
  const fallback = offered.findLast((width) => width <= 640) ?? 96
  const imageSrcSet = srcSetOf(image, 'avif')
  // React does this by itself for a lone img, not for one in a picture element.
  if (priority)
    preload(imageUrl(image.id, fallback, 'avif'), {
      as: 'image',
      type: 'image/avif',
      imageSrcSet,
      imageSizes: sizes,
      fetchPriority: 'high',
    })
  return (
    <picture className="contents">
      <source type="image/avif" srcSet={imageSrcSet} sizes={sizes} />
      <img
        src={imageUrl(image.id, fallback, 'webp')}
        srcSet={srcSetOf(image, 'webp')}
        sizes={sizes}
        alt={alt}
        width={image.width}
        height={image.height}
        loading={priority ? 'eager' : 'lazy'}
        fetchPriority={priority ? 'high' : afterOthers ? 'low' : undefined}
        decoding={priority ? 'sync' : 'async'}
        className={className}
        style={style}
      />
    </picture>
  )
}
