import { everyDocument, insertAll, openStore, type Store } from '../../demo/store'
import { temporaryCloud, type TemporaryCloud } from './support/cloud'

let cloud: TemporaryCloud
let store: Store

beforeAll(async () => {
  cloud = await temporaryCloud()
  store = await openStore(cloud.emulator.url)
})
afterAll(() => cloud.end())

type Term = { _id: string; ids: string[] }

const stored = async (): Promise<Term[]> => {
  const found: Term[] = []
  for await (const term of everyDocument(store, 'terms')) found.push(term)
  return found
}

describe('inserting many documents', () => {
  it('takes as many requests as they need by their weight, each within what one may weigh', async () => {
    // 2,000 lists of 8 KB with quotes to escape: 16 MB, where one request may have 6.
    const terms = Array.from({ length: 2000 }, (_none, at) => ({
      _id: `a${String(at).padStart(4, '0')}`,
      ids: Array.from({ length: 256 }, (_one, place) => `posting "${at}" ${place}`.padEnd(28))
    }))
    const told: number[] = []
    await insertAll(store, 'terms', terms, (done) => told.push(done))
    expect(await stored()).toEqual(terms)
    expect(told.at(-1)).toBe(2000)
    expect(told.length).toBeGreaterThan(4)
    expect(told.length).toBeLessThan(20)
  }, 30_000)

  it('takes light ones a thousand at a time, and nothing where there is none', async () => {
    const told: number[] = []
    await insertAll(store, 'lookDays', [], (done) => told.push(done))
    expect(told).toEqual([])
    const light = Array.from({ length: 1001 }, (_none, at) => ({ _id: `b${at}` }))
    await insertAll(store, 'lookDays', light, (done) => told.push(done))
    expect(told).toEqual([1000, 1001])
  })
})
