import { join } from 'node:path'
import type { Matter } from '../../../cloudfunctions/shared/matter/matter'
import { everyDocument, openStore, type Store } from '../../../demo/store'
import { canonical } from '../../../scripts/rebuild/canonical'
import { rebuild } from '../../../scripts/rebuild/rebuild'
import { readMessages } from '../../../scripts/replay/messages'
import { replay } from '../../../scripts/replay/run'
import { temporaryCloud, type TemporaryCloud } from '../../demo/support/cloud'

let cloud: TemporaryCloud
let store: Store
let genuine: string[]

beforeAll(async () => {
  cloud = await temporaryCloud()
  const messages = await readMessages(join(__dirname, '..', 'fixtures', 'messages.ndjson'), 4)
  await replay(cloud.emulator, messages, 1)
  store = await openStore(cloud.emulator.url)
  genuine = (await stored()).map(canonical)
}, 120_000)

afterAll(() => cloud.end())

const stored = async (): Promise<Matter[]> => {
  const matters: Matter[] = []
  for await (const matter of everyDocument<Matter>(store, 'matters')) matters.push(matter)
  return matters
}

describe('rebuilding from the histories', () => {
  it('finds every matter as its history gives it', async () => {
    expect(await rebuild(store, false)).toEqual({ matters: 4, different: [], rewritten: 0 })
  })

  it('finds what was spoiled and, when it only checks, leaves it', async () => {
    const [matter] = await stored()
    const change = { tray: 'sort', hands: ['p-nobody'], colour: 'red' }
    await store.collection('matters').doc(matter!._id).update({ data: change })
    const found = {
      matters: 4,
      different: [{ id: matter!._id, fields: ['colour', 'hands', 'tray'] }],
      rewritten: 0
    }
    expect(await rebuild(store, false)).toEqual(found)
    expect(await rebuild(store, false)).toEqual(found)
  })

  it('writes the same bytes anew that were there before', async () => {
    expect((await stored()).map(canonical)).not.toEqual(genuine)
    expect((await rebuild(store, true)).rewritten).toBe(1)
    expect((await stored()).map(canonical)).toEqual(genuine)
    expect(await rebuild(store, false)).toEqual({ matters: 4, different: [], rewritten: 0 })
  })
})
