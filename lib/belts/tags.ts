export const beltTags = { all: 'belts', belt: (slug: string) => `belt:${slug}` }
