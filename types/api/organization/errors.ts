/** What `organization` refuses beyond what every method can. */
export const organizationErrors = {} as const
