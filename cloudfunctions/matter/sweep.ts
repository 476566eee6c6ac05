import { sweepOutbox } from '../kernel/sweep'
import { carryOut } from '../shared/matter/carry'

/** Carries out the effects of matters that an instance left undone. */
export const sweep = (now: Date): Promise<{ done: number; failed: number }> =>
  sweepOutbox('matters', carryOut, now)
