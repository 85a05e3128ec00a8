export const discoveryTags = { synonyms: 'synonyms' }
