/** What `report` refuses beyond what every method can. */
export const reportErrors = {} as const
