/** What `household` refuses beyond what every method can. */
export const householdErrors = {} as const
