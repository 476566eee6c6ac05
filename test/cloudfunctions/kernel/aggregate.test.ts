import {
  change,
  load,
  save,
  type Aggregate,
  type Effect,
  type HistoryEvent,
  type Readable
} from '../../../cloudfunctions/kernel/aggregate'
import { countUpdated, fill, storedDoc } from '../../support/memoryCloud'
import { refusalOf } from '../../support/memoryVillage'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

type Note = Aggregate & { title: string; extra?: string }

/** Notes, which are read as they are stored. */
const notes: Readable = { collection: 'notices', read: (stored) => stored }
const at = new Date('2026-11-23T02:00:00Z')
const event = (seq: number): HistoryEvent => ({ seq, id: `act-${seq}`, print: `print-${seq}`, at })
const effect = (id: string): Effect => ({ id, kind: 'message' })
const note = (events: number, more: Partial<Note> = {}): Note => ({
  _id: 'note',
  title: 'first',
  version: events,
  history: Array.from({ length: events }, (_none, index) => event(index + 1)),
  pending: [],
  pendingSince: null,
  ...more
})
const stored = () => storedDoc<Note>('notices', 'note')
const loaded = async () => (await load<Note>(notes, 'note'))!
const extended = (before: Note, more: Partial<Note> = {}): Note => ({
  ...before,
  version: before.version + 1,
  history: [...before.history, event(before.version + 1)],
  ...more
})

describe.each(['matched', 'changed'] as const)('where `updated` counts what is %s,', (counted) => {
  beforeEach(() => {
    fill({ notices: [] })
    countUpdated(counted)
  })
  afterAll(() => countUpdated('matched'))

  describe('save', () => {
    it('creates a document once', async () => {
      expect(await save('notices', null, note(1))).toBe(true)
      expect(await save('notices', null, note(1, { title: 'other' }))).toBe(false)
      expect(stored().title).toBe('first')
    })

    it('writes state, history, version and effects together', async () => {
      await save('notices', null, note(1))
      const before = await loaded()
      const after = extended(before, { title: 'second', pending: [effect('e1')], pendingSince: at })
      expect(await save('notices', before, after)).toBe(true)
      expect(stored()).toEqual(after)
    })

    it('takes out a field that is gone', async () => {
      await save('notices', null, note(1, { extra: 'x' }))
      const before = await loaded()
      const { extra: _gone, ...after } = extended(before)
      await save('notices', before, after)
      expect('extra' in stored()).toBe(false)
    })

    it('changes nothing where somebody was first', async () => {
      await save('notices', null, note(1))
      const before = await loaded()
      expect(await save('notices', before, extended(before, { title: 'mine' }))).toBe(true)
      expect(await save('notices', before, extended(before, { title: 'late' }))).toBe(false)
      expect(stored()).toMatchObject({ title: 'mine', version: 2 })
    })

    it.each<[string, (before: Note) => Note]>([
      ['without an event', (before) => ({ ...before, title: 'silent' })],
      ['with a version that does not count the events', (before) => ({ ...extended(before), version: 7 })],
      ['that drops an event', (before) => ({ ...extended(before), history: [event(1)], version: 1 })],
      [
        'that rewrites an event',
        (before) => ({ ...extended(before), history: [{ ...event(1), id: 'other' }, event(2)] })
      ],
      [
        'that copies the history instead of extending it',
        (before) => ({ ...extended(before), history: [event(1), event(2)] })
      ],
      ['that skips a number', (before) => ({ ...extended(before), history: [...before.history, event(3)] })]
    ])('refuses a change %s', async (_name, broken) => {
      await save('notices', null, note(1))
      const before = await loaded()
      await expect(save('notices', before, broken(before))).rejects.toThrow('must extend the history')
      expect(stored()).toEqual(note(1))
    })

    it('refuses to create what has no history', async () => {
      await expect(save('notices', null, note(0))).rejects.toThrow('must extend the history')
    })
  })

  describe('change', () => {
    const append = (doc: Note | null) => Promise.resolve({ save: extended(doc!), result: doc!.version + 1 })

    it('decides again on what the first writer left', async () => {
      await save('notices', null, note(1))
      const results = await Promise.all([change(notes, 'note', append), change(notes, 'note', append)])
      expect(results.map(({ result }) => result).sort()).toEqual([2, 3])
      expect(stored().history.map(({ seq }) => seq)).toEqual([1, 2, 3])
    })

    it('writes nothing where there is nothing to save', async () => {
      await save('notices', null, note(1))
      expect(await change(notes, 'note', () => Promise.resolve({ result: 'same' }))).toEqual({
        result: 'same',
        saved: null
      })
      expect(stored()).toEqual(note(1))
    })

    it('gives up as CONFLICT after five lost races', async () => {
      await save('notices', null, note(1))
      let decisions = 0
      const rival = async (doc: Note | null) => {
        decisions += 1
        const theirs = await loaded()
        await save('notices', theirs, extended(theirs))
        return { save: extended(doc!), result: null }
      }
      expect(await refusalOf(change(notes, 'note', rival))).toBe('CONFLICT')
      expect(decisions).toBe(5)
    })

    it('hands a missing document to the decision', async () => {
      expect(await change(notes, 'none', (doc) => Promise.resolve({ result: doc }))).toEqual({
        result: null,
        saved: null
      })
    })
  })
})
