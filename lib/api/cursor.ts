import { z } from 'zod'
import { said } from './described'

const maxLength = 400

/** What a list hands out to come back with: where it stopped, as opaque text. */
export function encodeCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

function decode(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}

/**
 * The `after` parameter of a list whose cursors hold this place. Anything that is not such a place is refused as `format`; a place made up
 * by hand shows nothing that the list itself would not.
 */
export function afterParam<P extends z.ZodType>(place: P) {
  const schema = z
    .string()
    .min(1)
    .max(maxLength)
    .transform((text, ctx): z.output<P> => {
      const read = place.safeParse(decode(text))
      if (read.success) return read.data
      ctx.addIssue({ code: 'custom', message: 'format' })
      return z.NEVER
    })
  return said(schema.optional(), '`nextCursor` of the page before this one.', '上一页返回的 `nextCursor`。')
}
