import type { Readable } from '../../../cloudfunctions/kernel/aggregate'
import { fireEachDue } from '../../../cloudfunctions/kernel/due'
import { sweepOutbox } from '../../../cloudfunctions/kernel/sweep'
import { collection, fill } from '../../support/memoryCloud'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const now = new Date('2026-11-24T02:00:00Z')
/** Matters, which are read as they are stored. */
const matters: Readable = { collection: 'matters', read: (stored) => stored }
const ids = ['one', 'two', 'three']
/** Time for so many documents. */
const timeFor = (count: number) => () => count-- > 0

beforeEach(() =>
  fill({
    matters: ids.map((_id, index) => {
      const at = new Date(now.getTime() - 3_600_000 + index * 1000)
      return { _id, alarmKey: `${at.toISOString()} ${_id}`, pendingSince: at }
    })
  })
)

/** Does one document, so that it is not found again. */
const doing =
  (done: string[], fields: Record<string, null>, bad?: string) =>
  async (id: string): Promise<void> => {
    if (id === bad) throw new Error('poison')
    done.push(id)
    await collection('matters').doc(id).update({ data: fields })
  }

describe('a timer that runs out of time', () => {
  it('does the longest due first, and the next run what is left', async () => {
    const done: string[] = []
    const fire = doing(done, { alarmKey: null })
    // One look whether there is time at all, and one before each document.
    expect(await fireEachDue('matters', fire, now, timeFor(3))).toEqual({ done: 2, failed: 0 })
    expect(done).toEqual(['one', 'two'])
    expect(await fireEachDue('matters', fire, now)).toEqual({ done: 1, failed: 0 })
    expect(done).toEqual(ids)
  })

  it('carries out the oldest effects first, and the next run what is left', async () => {
    const done: string[] = []
    const one = doing(done, { pendingSince: null })
    const run = ({ _id }: { _id: string }) => one(_id)
    expect(await sweepOutbox(matters, run, now, timeFor(2))).toEqual({ done: 2, failed: 0 })
    expect(await sweepOutbox(matters, run, now)).toEqual({ done: 1, failed: 0 })
    expect(done).toEqual(ids)
  })

  it('passes by what fails', async () => {
    const done: string[] = []
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(await fireEachDue('matters', doing(done, { alarmKey: null }, 'one'), now)).toEqual({
      done: 2,
      failed: 1
    })
    expect(done).toEqual(['two', 'three'])
  })
})
