import { behind } from './behind'
import { read } from './read'
import { register } from './register'

/** Every method of the function `figures`. */
export const figures = {
  'figures.behind': behind,
  'figures.read': read,
  'figures.register': register
} as const
