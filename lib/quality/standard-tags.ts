/** Cache tags of the register: standards and laboratories as the public sees them. */
export const standardTags = { all: 'standards', standard: (slug: string) => `standard:${slug}` }
export const labTags = { all: 'labs', lab: (slug: string) => `lab:${slug}` }
