import { join } from 'node:path'
import type { CollectionName, Documents } from '../../../cloudfunctions/kernel/documents'
import { everyDocument, openStore, type Store } from '../../../demo/store'
import { Ledger } from '../../../scripts/replay/ledger'
import { readMessages } from '../../../scripts/replay/messages'
import { recount } from '../../../scripts/replay/recount'
import { replay, type ReplayResult } from '../../../scripts/replay/run'
import { temporaryCloud, type TemporaryCloud } from '../../demo/support/cloud'

const fixture = join(__dirname, '..', 'fixtures', 'messages.ndjson')
const done: number[] = []
let cloud: TemporaryCloud
let store: Store
let result: ReplayResult

beforeAll(async () => {
  cloud = await temporaryCloud()
  result = await replay(cloud.emulator, await readMessages(fixture), 5, (count) => done.push(count))
  store = await openStore(cloud.emulator.url)
}, 120_000)

afterAll(() => cloud.end())

const all = async <Name extends CollectionName>(name: Name): Promise<Documents[Name][]> => {
  const docs: Documents[Name][] = []
  for await (const doc of everyDocument(store, name)) docs.push(doc)
  return docs
}

/** A ledger that agrees with what is stored. */
async function agreeing(): Promise<Ledger> {
  const ledger = new Ledger()
  for (const matter of await all('matters'))
    for (const { id, act, text, by } of matter.history)
      if (by.standing !== 'system') ledger.note(matter._id, id, { act, text })
  return ledger
}

describe('a replay of twelve messages', () => {
  it('closes all that was asked, with nothing lost or doubled and every document as its history gives it', () => {
    expect(result).toMatchObject({ asked: 12, closed: 12, lost: 0, doubled: 0, unfaithful: [], failures: [] })
    expect(done).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
  })

  it('lets officers decide at the same moment, and only one of them win', () => {
    expect(result.conflicts).toBeGreaterThan(0)
  })

  it('spends no more than three store calls on an act', () => {
    expect(result.storeCallsPerAct).toBeGreaterThan(1)
    expect(result.storeCallsPerAct).toBeLessThanOrEqual(3)
  })

  it('keeps an over-long text and an over-long answer whole', async () => {
    const message = (await readMessages(fixture)).find(({ subject }) => subject === '关于修路的经过')!
    const matter = (await all('matters')).find(({ subject }) => subject === message.subject)!
    const said = (...acts: string[]) =>
      matter.history
        .filter(({ act, text }) => acts.includes(act) && !text?.endsWith(`(${message.id})。`))
        .map(({ text }) => text)
    expect(said('submit', 'add').join('')).toBe(message.text)
    expect(said('submit', 'add').length).toBeGreaterThan(1)
    expect(said('progress', 'finish').join('')).toBe(message.reply)
  })

  it('keeps a subject too long for its line at the head of the text', async () => {
    const { subject } = (await readMessages(fixture)).find((message) => message.subject.length > 60)!
    const texts = (await all('matters')).map(({ history }) => history[0]!.text)
    expect(texts.filter((text) => text!.startsWith(`${subject}\n`))).toHaveLength(1)
  })
})

describe('counting again from the store', () => {
  it('finds nothing where the ledger agrees', async () => {
    expect(await recount(store, await agreeing())).toEqual({
      closed: 12,
      escalated: expect.any(Number),
      merged: expect.any(Number),
      overdue: expect.any(Number),
      lost: 0,
      doubled: 0,
      unfaithful: []
    })
  })

  it('finds a text that was answered for and is not there', async () => {
    const ledger = await agreeing()
    const [matterId] = [...ledger.done.keys()]
    ledger.note(matterId!, 'act-never-written', { act: 'add', text: '没有写进去' })
    expect(await recount(store, ledger)).toMatchObject({ lost: 2, doubled: 0 })
  })

  it('finds a matter that was answered for and is not there', async () => {
    const ledger = await agreeing()
    ledger.note('matter-never-written', 'matter-never-written', { act: 'submit', text: '没有' })
    expect(await recount(store, ledger)).toMatchObject({ lost: 1, doubled: 0 })
  })

  it('finds an act that is there although nobody was told so', async () => {
    const ledger = await agreeing()
    const [[, acts]] = [...ledger.done] as [[string, Map<string, unknown>]]
    const [withText] = [...acts].find(([, act]) => (act as { text?: string }).text)!
    acts.delete(withText)
    expect(await recount(store, ledger)).toMatchObject({ lost: 0, doubled: 2 })
  })

  it('finds a message that was never written, and one too many', async () => {
    const [message] = await all('messages')
    const { _id, ...rest } = message!
    await store.collection('messages').doc(_id).remove()
    expect(await recount(store, await agreeing())).toMatchObject({ lost: 1, doubled: 0 })
    await store.collection('messages').doc(_id).set({ data: rest })
    await store.collection('messages').doc('one-too-many').set({ data: rest })
    expect(await recount(store, await agreeing())).toMatchObject({ lost: 0, doubled: 1 })
    await store.collection('messages').doc('one-too-many').remove()
  })

  it('finds a document that is not what its history gives', async () => {
    const [matter] = await all('matters')
    await store
      .collection('matters')
      .doc(matter!._id)
      .update({ data: { reopened: 9 } })
    expect((await recount(store, await agreeing())).unfaithful).toEqual([matter!._id])
  })
})
