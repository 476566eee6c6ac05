import { inHalves } from '../../../cloudfunctions/kernel/halves'

const refusal = 'collection.get:fail -501001 resource system error. [EXCEED_MAX_RESPONSE_SIZE] too much'
let calls: number[]
beforeEach(() => {
  calls = []
})

/** A store that answers no more than so many documents at once. */
const holding =
  (most: number, message = refusal) =>
  (ids: string[]) => {
    calls.push(ids.length)
    return ids.length > most ? Promise.reject(new Error(message)) : Promise.resolve(ids)
  }
const ids = ['a', 'b', 'c', 'd', 'e']

describe('documents that are read by their ids', () => {
  it('are read at once where they fit into one answer', async () => {
    expect(await inHalves(ids, holding(5))).toEqual(ids)
    expect(calls).toEqual([5])
  })

  it('are read in halves where they do not', async () => {
    expect(await inHalves(ids, holding(2))).toEqual(ids)
    expect(calls).toEqual([5, 3, 2, 2, 1])
  })

  it('ask nothing where there are none', async () => {
    expect(await inHalves([], holding(1))).toEqual([])
    expect(calls).toEqual([])
  })

  it.each([
    [0, refusal],
    [1, 'DATABASE_REQUEST_FAILED: no index']
  ])('fail where one alone is too large, or for any other reason', async (most, message) => {
    await expect(inHalves(ids, holding(most, message))).rejects.toThrow(message)
  })
})
