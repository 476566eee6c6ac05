import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'
import { aboutChoices } from './whom'

export const passUp = method({
  name: 'matter.passUp',
  summary:
    'Whoever sorts or decides sees that a matter is about somebody who serves here: it goes past them.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: words, about: aboutChoices }),
  output: actOutput,
  errors: [...actErrors, 'ABOUT_UNKNOWN', 'ABOUT_NOBODY']
})
