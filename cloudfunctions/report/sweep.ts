import { sweepOutbox } from '../kernel/sweep'
import { carryOut } from './carry'

/** Carries out the effects of reports that an instance left undone. */
export const sweep = (now: Date): Promise<{ done: number; failed: number }> =>
  sweepOutbox('reports', carryOut, now)
