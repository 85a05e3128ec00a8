'use client'

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { useLive } from '@/components/shell/live-store'
import { chooseOption, firstChoice, variantOf } from '@/lib/catalog/rules'

export type ChoiceAxis = {
  key: string
  label: string
  values: { key: string; label: string; swatch?: string }[]
}
export type ChoiceVariant = { id: string; options: string[]; priceFen: number; available: number }

type Choice = {
  axes: ChoiceAxis[]
  variants: ChoiceVariant[]
  chosen: string[]
  variant: ChoiceVariant | undefined
  choose: (index: number, key: string) => void
}

const ChoiceContext = createContext<Choice | null>(null)

/** Which variant of the product is chosen; needs a `ChoiceProvider` around it. */
export function useChoice(): Choice {
  const choice = useContext(ChoiceContext)
  if (!choice) throw new Error('useChoice stands outside a ChoiceProvider')
  return choice
}

function useCurrentVariants(productId: string, variants: ChoiceVariant[]): ChoiceVariant[] {
  const live = useLive(productId)?.variants
  return useMemo(() => {
    if (live === undefined) return variants
    if (live === null) return []
    const current = variants.flatMap((variant) => {
      const now = live[variant.id]
      return now ? [{ ...variant, priceFen: now[0], available: now[1] }] : []
    })
    // The answer may still be the one of the product shown before.
    return current.length || !Object.keys(live).length ? current : variants
  }, [live, variants])
}

/** Shares one choice between the pictures and the buy box: first the cached prices and stock, then the live ones. */
export function ChoiceProvider({
  productId,
  axes,
  variants: cached,
  children,
}: {
  productId: string
  axes: ChoiceAxis[]
  variants: ChoiceVariant[]
  children: ReactNode
}) {
  const variants = useCurrentVariants(productId, cached)
  const [chosen, setChosen] = useState(() => firstChoice(cached)?.options ?? [])
  const variant = variantOf(variants, chosen)
  const choose = (index: number, key: string) => setChosen(chooseOption(variants, chosen, index, key))
  return <ChoiceContext value={{ axes, variants, chosen, variant, choose }}>{children}</ChoiceContext>
}
