import fc from 'fast-check'
import { Refusal } from '../../../cloudfunctions/kernel/refusal'
import { canLead } from '../../../cloudfunctions/domain/matter/state/cluster'
import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { setGate, storedDocs } from '../../support/memoryCloud'
import { memoryVillage, settled } from '../../support/memoryVillage'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const matters = () => storedDocs<Matter>('matters')
afterEach(() => {
  setGate()
  jest.restoreAllMocks()
})

/** Lets calls of the store overtake one another, and fail now and then as in an instance that freezes. */
function interleave(turns: number[]): void {
  let call = 0
  setGate(async (action) => {
    const waits = turns[call++ % turns.length]!
    for (let turn = 0; turn < waits; turn += 1) await Promise.resolve()
    if (action !== 'get' && waits % 7 === 6) throw new Error('frozen')
  })
}

/** Merges at the same moment: each names the matter that is merged and the one it goes into. */
async function mergeAtOnce(ids: string[], merges: [number, number][], turns: number[]): Promise<void> {
  interleave(turns)
  await Promise.all(
    merges.map(([one, into]) =>
      village.act('a.officer', 'merge', ids[one]!, { into: ids[into]! }).catch((error: unknown) => {
        if (!(error instanceof Refusal) && !/frozen/.test(String(error))) throw error
      })
    )
  )
  await settled()
  setGate()
  for (let round = 1; round < 20 && matters().some(({ pending }) => pending.length > 0); round += 1) {
    await village.sweep(new Date(Date.now() + round * 60_000).toISOString())
    await settled()
  }
}

async function submitted(count: number): Promise<string[]> {
  village.reset()
  const ids: string[] = []
  for (let index = 0; index < count; index += 1) {
    village.at(new Date(Date.now() + index))
    ids.push(await village.submit('a.resident', '路灯坏了。'))
  }
  await settled()
  return ids
}

/** The matters that merges brought together, as sets of ids. */
function together(all: Matter[]): Set<string>[] {
  const sets = all.map(({ _id }) => new Set([_id]))
  for (const { _id, history } of all)
    for (const { act, cluster } of history) {
      if (act !== 'merge') continue
      const [mine, theirs] = [_id, cluster!.id].map((id) => sets.find((set) => set.has(id))!)
      if (mine === theirs) continue
      for (const id of theirs!) mine!.add(id)
      sets.splice(sets.indexOf(theirs!), 1)
    }
  return sets
}

function check(all: Matter[]): void {
  expect(all.flatMap(({ pending }) => pending)).toEqual([])
  for (const { stage, cluster } of all)
    if (stage === 'merged') expect(canLead(all.find(({ _id }) => _id === cluster!.id)!)).toBe(true)
  // Whatever came together has one that leads, and all the others are with that one.
  for (const set of together(all)) {
    const leading = all.filter(({ _id, stage }) => set.has(_id) && stage !== 'merged')
    expect(leading).toHaveLength(1)
    expect(leading[0]!.joiners.filter(({ left }) => !left)).toHaveLength(set.size - 1)
  }
}

const turns = fc.array(fc.nat({ max: 15 }), { minLength: 1, maxLength: 40 })

it('two into one another at the same moment: one leads, in whatever order they meet', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  let rings = 0
  await fc.assert(
    fc.asyncProperty(turns, async (drawn) => {
      const ids = await submitted(2)
      await mergeAtOnce(ids, [[0, 1], [1, 0]], drawn) // prettier-ignore
      const all = matters()
      check(all)
      if (!all.every(({ history }) => history.some(({ act }) => act === 'merge'))) return
      rings += 1
      expect(all.find(({ _id }) => _id === ids[0])).toMatchObject({ stage: 'asked', cluster: null })
    }),
    { numRuns: 150 }
  )
  expect(rings).toBeGreaterThan(10)
})

it('up to five in chains and rings at the same moment: one leads of all that came together', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const pairs = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })).filter(([one, other]) => one !== other)
  await fc.assert(
    fc.asyncProperty(fc.array(pairs, { minLength: 2, maxLength: 8 }), turns, async (merges, drawn) => {
      await mergeAtOnce(await submitted(5), merges, drawn)
      check(matters())
    }),
    { numRuns: 200 }
  )
})
