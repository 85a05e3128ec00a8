import { homeDrawings } from '@/lib/plates/drawings-home'
import { wearDrawings } from '@/lib/plates/drawings-wear'
import type { Drawing } from '@/lib/plates/types'

/** Every drawing by the slug of its leaf category. */
export const drawings: Record<string, Drawing> = { ...wearDrawings, ...homeDrawings }
