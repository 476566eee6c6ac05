/** Every method of the function `household`. */
export const household = {} as const
