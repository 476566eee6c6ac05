import * as z from 'zod/mini'
import type { Caller } from '../contract'
import { settingNames } from '../../domain/settingRules'
import { oneOf } from '../tolerant'

export const settingName = z.enum(settingNames)

/** A value of any setting; which one fits which setting is said by `settingProblem`. */
export const settingValue = z.union([
  z.int(),
  z.strictObject({ min: z.int(), max: z.int() }),
  z.strictObject({ from: z.int(), until: z.int() }),
  z.enum(['machine', 'person'])
])

/** The same as it is shown. */
export const shownValue = z.union([
  z.int(),
  z.object({ min: z.int(), max: z.int() }),
  z.object({ from: z.int(), until: z.int() }),
  oneOf(['machine', 'person'])
])

/** Who sits in an office sees what holds there; at which nodes one may set it is decided by the path. */
export const settingCallers: readonly Caller[] = ['officer', 'townOffice', 'countyOffice', 'admin']
