import {
  load,
  save,
  type Aggregate,
  type Effect,
  type Readable
} from '../../../cloudfunctions/kernel/aggregate'
import { drainOutbox } from '../../../cloudfunctions/kernel/outbox'
import { countUpdated, fill, setGate, storedDoc } from '../../support/memoryCloud'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

/** Notes, which are read as they are stored. */
const notes: Readable = { collection: 'notices', read: (stored) => stored }
const at = new Date('2026-11-23T02:00:00Z')
const event = (seq: number) => ({ seq, id: `act-${seq}`, print: `print-${seq}`, at })
const effect = (id: string): Effect => ({ id, kind: 'message' })
const note = (pending: Effect[]): Aggregate => ({
  _id: 'note',
  version: 1,
  history: [event(1)],
  pending,
  pendingSince: pending.length > 0 ? at : null
})
const extended = (before: Aggregate, pending = before.pending): Aggregate => ({
  ...before,
  version: before.version + 1,
  history: [...before.history, event(before.version + 1)],
  pending
})
const stored = () => storedDoc<Aggregate>('notices', 'note')
const loaded = async () => (await load<Aggregate>(notes, 'note'))!

describe.each(['matched', 'changed'] as const)('where `updated` counts what is %s,', (counted) => {
  beforeEach(() => {
    fill({ notices: [] })
    countUpdated(counted)
  })
  afterAll(() => countUpdated('matched'))

  describe('drain', () => {
    const waiting = note([effect('e1'), effect('e2'), effect('e3')])
    const carried: string[] = []
    const runEffect = ({ id }: Effect) => {
      carried.push(id)
      return id === 'e2' ? Promise.reject(new Error('e2 is bad')) : Promise.resolve()
    }
    beforeEach(() => {
      carried.length = 0
    })

    it('carries out everything and takes it off the list', async () => {
      await save('notices', null, waiting)
      await drainOutbox('notices', waiting, () => Promise.resolve())
      expect(stored()).toMatchObject({ pending: [], pendingSince: null, version: 1 })
    })

    it('leaves the list where the document was written meanwhile', async () => {
      await save('notices', null, waiting)
      const before = await loaded()
      await save('notices', before, extended(before))
      await drainOutbox('notices', waiting, () => Promise.resolve())
      expect(stored()).toMatchObject({ pending: waiting.pending, pendingSince: at })
    })

    it('carries out the effects behind a bad one, and keeps it alone on the list', async () => {
      await save('notices', null, waiting)
      await expect(drainOutbox('notices', waiting, runEffect)).rejects.toThrow('e2 is bad')
      expect(carried).toEqual(['e1', 'e2', 'e3'])
      expect(stored()).toMatchObject({ pending: [effect('e2')], pendingSince: at, version: 1 })
      await expect(drainOutbox('notices', await loaded(), runEffect)).rejects.toThrow('e2 is bad')
      expect(carried).toEqual(['e1', 'e2', 'e3', 'e2'])
    })

    it('puts nothing back that somebody else did meanwhile', async () => {
      await save('notices', null, waiting)
      const before = await loaded()
      const half = async (one: Effect) => {
        if (one.id !== 'e2') return
        await drainOutbox('notices', before, () => Promise.resolve())
        throw new Error('frozen')
      }
      await expect(drainOutbox('notices', before, half)).rejects.toThrow('frozen')
      expect(stored()).toMatchObject({ pending: [], pendingSince: null })
    })

    it('makes no call of the store where nothing waits', async () => {
      setGate(() => Promise.reject(new Error('no call expected')))
      await drainOutbox('notices', note([]), runEffect)
      expect(carried).toEqual([])
    })

    it('never hides an effect that was added while the list was emptied', async () => {
      await save('notices', null, waiting)
      const before = await loaded()
      await drainOutbox('notices', before, () => Promise.resolve())
      await save('notices', before, extended(before, [...before.pending, effect('e4')]))
      expect(stored().pending).toEqual([effect('e4')])
      expect(stored().pendingSince).toEqual(at)
    })
  })
})
