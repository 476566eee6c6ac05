import {
  defineAggregate,
  load,
  save,
  type Aggregate,
  type HistoryEvent
} from '../../../cloudfunctions/kernel/aggregate'
import { fill, storedDoc } from '../../support/memoryCloud'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

/** Notes whose events were written in three versions: first `words`, then `text`, then `text` with a language. */
interface Told extends HistoryEvent {
  text: string
  language: string
}
interface NoteState {
  texts: string[]
}
type Note = NoteState & Aggregate<Told> & { shown: string }

const define = (upcasts: Parameters<typeof defineAggregate>[0]['upcasts']) =>
  defineAggregate<Note, NoteState>({
    collection: 'notices',
    ...(upcasts && { upcasts }),
    evolve: (state, { text, language }) => ({ texts: [...(state?.texts ?? []), `${text} (${language})`] }),
    project: (_id, _state, history) => ({ shown: history.map(({ text }) => text).join(' ') }),
    effectsOf: () => []
  })

const renamed = ({ words, ...event }: { words: string }) => ({ ...event, text: words })
const speaks = (event: object) => ({ ...event, language: 'zh' })
const notes = define([renamed, speaks])
const at = new Date('2026-11-23T02:00:00Z')
const told = (seq: number, more: object) => ({ seq, id: `act-${seq}`, print: 'p', at, ...more })
const history = [
  told(1, { words: '一' }),
  told(2, { v: 2, text: '二' }),
  told(3, { v: 3, text: '三', language: 'en' })
]
const stored = () => ({
  _id: 'note',
  version: 3,
  history,
  pending: [],
  pendingSince: null,
  texts: [],
  shown: ''
})
const texts = ['一 (zh)', '二 (zh)', '三 (en)']

beforeEach(() => fill({ notices: [stored()] }))

it('reads events of every version in the form of today', async () => {
  const note = (await load<Note>(notes, 'note'))!
  expect(note.history.map(({ text, language, v }) => [text, language, v])).toEqual([
    ['一', 'zh', 3],
    ['二', 'zh', 3],
    ['三', 'en', 3]
  ])
})

it('makes of them what is stored, and leaves the events as they were written', () => {
  const rebuilt = notes.rebuilt(stored() as unknown as Note)
  expect(rebuilt).toMatchObject({ texts, shown: '一 二 三' })
  expect(rebuilt.history).toEqual(history)
})

it('writes a new event in the version of today, behind those of earlier ones', async () => {
  const before = (await load<Note>(notes, 'note'))!
  const after = notes.append('note', before, told(4, { text: '四', language: 'zh' }) as unknown as Told)
  expect(await save('notices', before, after)).toBe(true)
  const note = storedDoc<Note>('notices', 'note')
  expect(note.history).toEqual([...history, { ...told(4, { text: '四', language: 'zh' }), v: 3 }])
  expect(note).toMatchObject({ texts: [...texts, '四 (zh)'], shown: '一 二 三 四', version: 4 })
})

it('says nothing of versions while there is one alone', () => {
  const first = define(undefined).append(
    'note',
    null,
    told(1, { text: '一', language: 'zh' }) as unknown as Told
  )
  expect(Object.keys(first.history[0]!)).not.toContain('v')
})

it('takes an event of a later version as it is', () => {
  const later = { ...stored(), history: [told(1, { v: 4, text: '一', language: 'fr' })] }
  expect(notes.read(later as unknown as Note).history).toEqual(later.history)
})
