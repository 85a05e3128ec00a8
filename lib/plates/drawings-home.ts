import type { Drawing } from '@/lib/plates/types'

/** Drawings of beauty, jewellery, furniture, appliances, tableware, electronics and household leaves. */
export const homeDrawings: Record<string, Drawing> = {}
