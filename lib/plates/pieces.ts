import { roomPieces } from '@/lib/plates/kinds/furniture-rooms'
import { smallPieces } from '@/lib/plates/kinds/furniture-small'
import { garments } from '@/lib/plates/kinds/garments'
import { lampsAndFans } from '@/lib/plates/kinds/lamps-fans'
import { tools } from '@/lib/plates/kinds/tools'
import { vessels } from '@/lib/plates/kinds/vessels'
import { cutPieces } from '@/lib/plates/pieces-cut'
import type { Drawing } from '@/lib/plates/types'

/** Drawings of one kind of thing each, by "slug/form"; they stand before the category's own forms. */
export const pieces: Record<string, Drawing> = {
  ...cutPieces,
  ...vessels,
  ...lampsAndFans,
  ...roomPieces,
  ...smallPieces,
  ...tools,
  ...garments,
}
