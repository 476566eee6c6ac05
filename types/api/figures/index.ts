import { behind } from './behind'
import { read } from './read'

/** Every method of the function `figures`. */
export const figures = { 'figures.behind': behind, 'figures.read': read } as const
