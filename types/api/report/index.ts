/** Every method of the function `report`. */
export const report = {} as const
