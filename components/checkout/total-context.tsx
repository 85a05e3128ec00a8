'use client'

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

type Totals = { itemsFen: number; shippingFen: number; choose: (factoryId: string, fen: number) => void }
const TotalContext = createContext<Totals>({ itemsFen: 0, shippingFen: 0, choose: () => {} })

/** Keeps the sum of the freight chosen so far; the server adds everything up again. */
export function TotalProvider({
  itemsFen,
  initial,
  children,
}: {
  itemsFen: number
  initial: Record<string, number>
  children: ReactNode
}) {
  const [freight, setFreight] = useState(initial)
  const totals = useMemo(
    () => ({
      itemsFen,
      shippingFen: Object.values(freight).reduce((sum, fen) => sum + fen, 0),
      choose: (factoryId: string, fen: number) => setFreight((before) => ({ ...before, [factoryId]: fen })),
    }),
    [itemsFen, freight],
  )
  return <TotalContext value={totals}>{children}</TotalContext>
}

export function useTotals(): Totals {
  return useContext(TotalContext)
}
