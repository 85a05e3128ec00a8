/** Cache tags of what the public sees of the catalogue. */
export const catalogTags = {
  all: 'catalog',
  product: (slug: string) => `product:${slug}`,
  category: (slug: string) => `category:${slug}`,
  factory: (slug: string) => `factory-products:${slug}`,
}
