/** Cache tag of what the verification page says of an award. */
export const awardTag = (awardId: string) => `award:${awardId}`
