/** Drawings of products that are another thing than their category's drawing shows, by product slug. */
export const byProduct: Record<string, string> = {
  'haishu-padded-vest': 'down-jackets/vest',
  'fibre-airy-fringe-long': 'human-hair-wigs/straight',
}
