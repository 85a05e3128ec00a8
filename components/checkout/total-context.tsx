'use client'

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

type Quotes = { key: string; fen: number }[]
type Totals = { itemsFen: number; shippingFen: number; choose: (factoryId: string, key: string) => void }
const TotalContext = createContext<Totals>({ itemsFen: 0, shippingFen: 0, choose: () => {} })

/** Keeps which way each factory's part travels and sums the freight up, at first of the cheapest ways; the server adds everything up again. */
export function TotalProvider({
  itemsFen,
  quotes,
  children,
}: {
  itemsFen: number
  /** factory id → its quotes, the cheapest first */
  quotes: Record<string, Quotes>
  children: ReactNode
}) {
  const [chosen, setChosen] = useState<Record<string, string>>({})
  const totals = useMemo(
    () => ({
      itemsFen,
      shippingFen: Object.entries(quotes).reduce((sum, [factoryId, own]) => {
        const quote = own.find(({ key }) => key === chosen[factoryId]) ?? own[0]
        return sum + (quote?.fen ?? 0)
      }, 0),
      choose: (factoryId: string, key: string) => setChosen((before) => ({ ...before, [factoryId]: key })),
    }),
    [itemsFen, quotes, chosen],
  )
  return <TotalContext value={totals}>{children}</TotalContext>
}

export function useTotals(): Totals {
  return useContext(TotalContext)
}
