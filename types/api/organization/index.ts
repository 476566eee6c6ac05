/** Every method of the function `organization`. */
export const organization = {} as const
