/** Widths a picture is made in; any other width is not served. */
export const imageWidths = [96, 320, 480, 640, 960, 1440] as const
export type ImageWidth = (typeof imageWidths)[number]
/** Best first: the order of the sources in a picture element. */
export const imageFormats = ['avif', 'webp'] as const
export type ImageFormat = (typeof imageFormats)[number]

/** What a page needs to know to show a picture. */
export type PictureImage = { id: string; width: number; height: number; blur: string }

/** Path of one rendering, the same for ever: `/media/<id>/480.avif`. */
export function imageUrl(id: string, width: ImageWidth, format: ImageFormat): string {
  return `/media/${id}/${width}.${format}`
}

/** The widths worth offering: all below the picture's own, and the first that reaches it. */
export function widthsFor(ownWidth: number): ImageWidth[] {
  const enough = imageWidths.findIndex((width) => width >= ownWidth)
  return enough < 0 ? [...imageWidths] : imageWidths.slice(0, enough + 1)
}

/** `srcset` of one format. */
export function imageSrcSet(image: { id: string; width: number }, format: ImageFormat): string {
  return widthsFor(image.width)
    .map((width) => `${imageUrl(image.id, width, format)} ${width}w`)
    .join(', ')
}

/** Reads "480.avif"; null for anything that is not served. */
export function parseImageFile(file: string): { width: ImageWidth; format: ImageFormat } | null {
  const [, digits, ending] = /^(\d{2,4})\.([a-z]+)$/.exec(file) ?? []
  const width = imageWidths.find((allowed) => String(allowed) === digits)
  const format = imageFormats.find((allowed) => allowed === ending)
  return width && format ? { width, format } : null
}
