/** Cache tags of what the public sees of proof. */
export const qualityTags = {
  award: (id: string) => `award:${id}`,
  badges: 'badges',
}
