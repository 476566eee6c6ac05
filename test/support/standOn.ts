import type { TestCloud } from './startTestCloud'

/** A Tuesday in the middle of its month: no midnight, month or year ends while a test stands on it. */
export const ordinaryDay = new Date('2026-11-24T10:00:00+08:00')

/** Sets the clock of a cloud: what is asserted of a day or a month must not turn on when the test is run. */
export const standOn = ({ emulator }: TestCloud, moment: Date): Promise<void> =>
  emulator.clock.set(moment.getTime())
