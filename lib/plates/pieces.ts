import { lampsAndFans } from '@/lib/plates/kinds/lamps-fans'
import { vessels } from '@/lib/plates/kinds/vessels'
import { cutPieces } from '@/lib/plates/pieces-cut'
import type { Drawing } from '@/lib/plates/types'

/** Drawings of one kind of thing each, by "slug/form"; they stand before the category's own forms. */
export const pieces: Record<string, Drawing> = { ...cutPieces, ...vessels, ...lampsAndFans }
