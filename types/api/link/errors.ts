/** What `link` refuses beyond what every method can. */
export const linkErrors = {} as const
