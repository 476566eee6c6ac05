/** What `group` refuses beyond what every method can. */
export const groupErrors = {} as const
