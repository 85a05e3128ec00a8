export const factoryTags = { all: 'factories', factory: (slug: string) => `factory:${slug}` }
