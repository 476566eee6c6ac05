/** Every method of the function `roster`. */
export const roster = {} as const
