/** What `roster` refuses beyond what every method can. */
export const rosterErrors = {} as const
