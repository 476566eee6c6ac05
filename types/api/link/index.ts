/** Every method of the function `link`. */
export const link = {} as const
