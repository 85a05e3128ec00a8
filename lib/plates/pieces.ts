import { beautyTools } from '@/lib/plates/kinds/beauty'
import { roomPieces } from '@/lib/plates/kinds/furniture-rooms'
import { smallPieces } from '@/lib/plates/kinds/furniture-small'
import { garments } from '@/lib/plates/kinds/garments'
import { household } from '@/lib/plates/kinds/household'
import { lampsAndFans } from '@/lib/plates/kinds/lamps-fans'
import { odds } from '@/lib/plates/kinds/odds'
import { skirtAndHat } from '@/lib/plates/kinds/skirt-hat'
import { soundAndPlay } from '@/lib/plates/kinds/sound-play'
import { vessels } from '@/lib/plates/kinds/vessels'
import { cutPieces } from '@/lib/plates/pieces-cut'
import { settledPieces } from '@/lib/plates/pieces-settled'
import type { Drawing } from '@/lib/plates/types'

/** Drawings of one kind of thing each, by "slug/form"; they stand before the category's own forms. */
export const pieces: Record<string, Drawing> = {
  ...settledPieces,
  ...cutPieces,
  ...vessels,
  ...lampsAndFans,
  ...roomPieces,
  ...smallPieces,
  ...beautyTools,
  ...household,
  ...garments,
  ...skirtAndHat,
  ...soundAndPlay,
  ...odds,
}
