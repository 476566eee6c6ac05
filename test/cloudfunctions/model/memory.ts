import fc from 'fast-check'
import { runEffects } from '../../../cloudfunctions/domain/matter/effects/runEffects'
import { Refusal } from '../../../cloudfunctions/kernel/refusal'
import { sweepOutbox } from '../../../cloudfunctions/kernel/sweep'
import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { matters } from '../../../cloudfunctions/domain/matter/state/matters'
import { setGate, storedDoc, storedDocs } from '../../support/memoryCloud'
import { memoryVillage, settled } from '../../support/memoryVillage'
import { expectCountsHold } from '../../support/tallies'
import { cast, laterActs, plan } from './plans'
import { play, type Stage } from './play'
import { progressOf } from './progress'

const village = memoryVillage()

const refusedOr = async <Value>(call: Promise<Value>) => {
  try {
    return await call
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

const stage: Stage = {
  async act(who, name, input) {
    const answer = await refusedOr(village.call(who, `matter.${name}` as 'matter.take', input as never))
    return answer instanceof Refusal
      ? { error: answer.named }
      : { stage: answer.stage, version: answer.version }
  },
  submit: async (who, id) => void (await village.call(who, 'matter.submit', { id, text: '路灯坏了' })),
  mayRead: async (who, id) =>
    !((await refusedOr(village.call(who, 'matter.read', { id }))) instanceof Refusal),
  matter: (id) => Promise.resolve(storedDoc<Matter>('matters', id)),
  async messageIds(matterId) {
    await settled()
    setGate()
    // What instances left undone, and nothing that the hour of the day would bring besides.
    await sweepOutbox(matters, runEffects, new Date(Date.now() + 3_600_000))
    const messages = storedDocs<{ _id: string; matterId: string }>('messages')
    return messages.filter((one) => one.matterId === matterId).map((one) => one._id)
  }
}

/**
 * Lets store calls overtake one another, each waiting as many turns as drawn; and lets instances freeze now and
 * then, so that a message is not written and the timer has to do it.
 */
function interleave(turns: number[]): void {
  let call = 0
  setGate(async (action, collection) => {
    const waits = turns[call++ % turns.length] ?? 0
    for (let turn = 0; turn < waits; turn += 1) await Promise.resolve()
    if (collection === 'messages' && action === 'add' && waits % 3 === 0) throw new Error('frozen')
  })
}

/** How often as many courses are played again for an act that was not met. */
const mostMore = 4

/** Plays so many random courses against the model in the village in memory; enough of them are expected to meet every act. */
export function coursesInMemory({ sequences, enough }: { sequences: number; enough: boolean }): void {
  beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined))
  afterEach(() => jest.restoreAllMocks())

  describe(`${sequences} random courses of four matters, with store calls overtaking one another and instances freezing`, () => {
    const met = new Map<string, number>()

    const isMet = () => laterActs.every((act) => met.has(act))
    const courses = async (numRuns: number) => {
      const progress = progressOf('model in memory', numRuns)
      const turns = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 40 })
      await fc.assert(
        fc.asyncProperty(
          fc.array(plan, { minLength: 20, maxLength: 60, size: 'max' }),
          turns,
          async (plans, drawn) => {
            progress()
            village.reset()
            village.at(new Date())
            interleave(drawn)
            await play(stage, plans)
            await expectCountsHold(village, cast, new Date())
            for (const { history } of storedDocs<Matter>('matters'))
              for (const { act } of history) met.set(act, (met.get(act) ?? 0) + 1)
          }
        ),
        { numRuns, endOnFailure: true }
      )
    }

    it('go as the model says', async () => {
      await courses(sequences)
      // Chance leaves a rare act out now and then: some more courses meet it.
      for (let more = 0; enough && !isMet() && more < mostMore; more += 1) await courses(sequences)
    }, 900_000)

    if (enough)
      it('met every act, so that the above means something', () => {
        expect([...met.keys()].sort()).toEqual(['submit', ...laterActs].sort())
      })
  })
}
