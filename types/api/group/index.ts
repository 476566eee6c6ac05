/** Every method of the function `group`. */
export const group = {} as const
