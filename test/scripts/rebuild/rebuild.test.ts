import { join } from 'node:path'
import { termKey } from '../../../cloudfunctions/domain/terms/posting'
import type { Tally } from '../../../cloudfunctions/domain/matter/effects/tally'
import type { Term } from '../../../cloudfunctions/domain/terms/write'
import { callWell } from '../../../demo/call'
import { everyDocument, openStore, type Store } from '../../../demo/store'
import { canonical } from '../../../cloudfunctions/kernel/canonical'
import { rebuild } from '../../../scripts/rebuild/rebuild'
import { derived, type Different } from '../../../scripts/rebuild/different'
import { readMessages } from '../../../scripts/replay/messages'
import { askers, type Players } from '../../../scripts/replay/players'
import { replay } from '../../../scripts/replay/run'
import { temporaryCloud, type TemporaryCloud } from '../../demo/support/cloud'

type Stored = Record<string, unknown> & { _id: string }

let cloud: TemporaryCloud
let store: Store
let genuine: Record<Different['collection'], string[]>

beforeAll(async () => {
  cloud = await temporaryCloud()
  const messages = await readMessages(join(__dirname, '..', 'fixtures', 'messages.ndjson'), 4)
  await replay(cloud.emulator, messages, 1)
  store = await openStore(cloud.emulator.url)
  const { asker } = askers()[0]!
  const wish = { id: 'wish-rebuild-000001', text: '想要一双 38 号的棉鞋。', whom: 'self' as const }
  await callWell(cloud.emulator, asker.openid!, 'wish.submit', wish)
  // Of two nodes something stays open.
  for (const [at, { asker: one }] of [askers()[0]!, askers().find(elsewhere)!].entries())
    await callWell(cloud.emulator, one.openid!, 'matter.submit', {
      id: `zz-open-${at}-000001`,
      text: '灯坏了。'
    })
  while ((await stored('matters')).some(({ pendingSince }) => pendingSince));
  while ((await stored('wishes'))[0]!.pendingSince);
  genuine = {} as typeof genuine
  for (const name of derived) genuine[name] = (await stored(name)).map(canonical)
}, 120_000)

afterAll(() => cloud.end())

const elsewhere = ({ asker }: Players): boolean => asker.path.at(-1) !== askers()[0]!.asker.path.at(-1)

const stored = async (name: Different['collection']): Promise<Stored[]> => {
  const found: Stored[] = []
  for await (const doc of everyDocument(store, name)) found.push({ ...doc })
  return found
}

const withRows = async (): Promise<Tally[]> =>
  ((await stored('tallies')) as unknown as Tally[]).filter(({ rows }) => rows.length > 0)

const counted = () => Object.fromEntries(derived.map((name) => [name, genuine[name].length]))
const clean = () => ({ ...counted(), different: [], rewritten: 0 })

describe('rebuilding from the histories', () => {
  it('finds every matter, wish and list of a term as the histories give them', async () => {
    expect(genuine.matters).toHaveLength(6)
    expect(genuine.wishes).toHaveLength(1)
    expect(genuine.terms.length).toBeGreaterThan(50)
    expect(await rebuild(store, false)).toEqual(clean())
  })

  it.each([
    ['matters', { tray: 'sort', hands: ['p-nobody'], colour: 'red' }],
    ['wishes', { tray: 'sort', hands: ['p-nobody'], colour: 'red' }],
    ['links', { sinceKey: '', memberIds: ['p-nobody'], colour: 'red' }]
  ] as const)(
    'finds what was spoiled of %s, leaves it when it only checks, and writes the same bytes anew',
    async (name, change) => {
      const [doc] = await stored(name)
      await store.collection(name).doc(doc!._id).update({ data: change })
      const different = [{ collection: name, id: doc!._id, fields: Object.keys(change).sort() }]
      expect(await rebuild(store, false)).toEqual({ ...clean(), different })
      expect(await rebuild(store, false)).toEqual({ ...clean(), different })
      expect(await rebuild(store, true)).toEqual({ ...clean(), different, rewritten: 1 })
      expect((await stored(name)).map(canonical)).toEqual(genuine[name])
      expect(await rebuild(store, false)).toEqual(clean())
    }
  )

  it('finds lists of terms that were cut, mixed up, lost or made up, and writes the same bytes anew', async () => {
    const [one, two, three] = (await stored('terms')) as unknown as Term[]
    const terms = store.collection('terms')
    await terms.doc(one!._id).update({ data: { ids: store._.set([]) } })
    await terms.doc(two!._id).update({ data: { ids: store._.set([...two!.ids, '0nobody']) } })
    await terms.doc(three!._id).remove()
    const madeUp = termKey('n-nowhere', '26', '凳子')
    await terms.add({ data: { _id: madeUp, ids: one!.ids } })
    const different = [one!._id, two!._id, madeUp, three!._id].map((id) => ({
      collection: 'terms',
      id,
      fields: ['ids']
    }))
    const found = await rebuild(store, false)
    expect(found.different).toHaveLength(4)
    expect(found.different).toEqual(expect.arrayContaining(different))
    expect((await rebuild(store, true)).rewritten).toBe(4)
    expect((await stored('terms')).map(canonical)).toEqual(genuine.terms)
    expect(await rebuild(store, false)).toEqual(clean())
  })

  it('leaves to the next run what still waits to be listed', async () => {
    const [matter] = await stored('matters')
    const listed = (await stored('terms')) as unknown as Term[]
    const mine = listed.filter(({ ids }) => ids.some((posting) => posting.endsWith(matter!._id)))
    expect(mine.length).toBeGreaterThan(10)
    const terms = store.collection('terms')
    await terms.doc(mine[0]!._id).remove()
    const pending = [{ id: `${matter!._id}.1.terms`, kind: 'terms' }]
    await store
      .collection('matters')
      .doc(matter!._id)
      .update({ data: { pending, pendingSince: new Date() } })
    expect((await rebuild(store, true)).different).toEqual([])
    await store
      .collection('matters')
      .doc(matter!._id)
      .update({ data: { pending: [], pendingSince: null } })
    expect((await rebuild(store, true)).rewritten).toBe(1)
    expect((await stored('terms')).map(canonical)).toEqual(genuine.terms)
  })

  it('finds counts of what is open that are wrong, lost or made up, and writes the same rows anew', async () => {
    const [one, two] = await withRows()
    const tallies = store.collection('tallies')
    await tallies.doc(one!._id).update({ data: { 'rows.0.count': 9 } })
    await tallies.doc(two!._id).remove()
    const nobody = { _id: 'n-nowhere', path: ['n-nowhere'], hands: ['p-x'], rows: two!.rows, version: 1 }
    await tallies.add({ data: { ...nobody, staleAt: null } })
    const found = await rebuild(store, false)
    expect(found.different.map(({ id, fields }) => [id, ...fields]).sort()).toEqual(
      [
        ['n-nowhere', 'hands', 'rows'],
        [one!._id, 'rows'],
        [two!._id, 'rows']
      ].sort()
    )
    expect((await rebuild(store, true)).rewritten).toBe(3)
    expect((await rebuild(store, false)).different).toEqual([])
    const rowsIn = (all: Tally[]) => all.map(({ _id, hands, rows }) => canonical([_id, hands, rows])).sort()
    expect(rowsIn(await withRows())).toEqual(rowsIn([one!, two!]))
    await tallies.doc('n-nowhere').remove()
  })

  it('leaves to those who count it what a move left to be counted', async () => {
    const [one] = await withRows()
    const tallies = store.collection('tallies')
    await tallies.doc(one!._id).update({ data: { 'rows.0.count': 9, staleAt: new Date() } })
    expect((await rebuild(store, true)).different).toEqual([])
    await tallies.doc(one!._id).update({ data: { staleAt: store._.set(null) } })
    expect((await rebuild(store, true)).rewritten).toBe(1)
  })

  it('takes a list that nothing is listed in any more for one that is not there', async () => {
    await store.collection('terms').add({ data: { _id: termKey('n-nowhere', '26', '棉鞋'), ids: [] } })
    expect((await rebuild(store, false)).different).toEqual([])
  })
})
