import fc from 'fast-check'
import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { cast, plan } from './plans'
import { play, type Stage } from './play'
import { progressOf } from './progress'

const courses = fc.array(plan, { minLength: 5, maxLength: 14, size: 'max' })

let cloud: TestCloud

const stage: Stage = {
  async act(who, name, input) {
    const answer = await cloud.callRaw(who, `matter.${name}`, input)
    if (!answer.ok) return { error: answer.error.name }
    const { stage: reached, version } = answer.value as { stage: Matter['stage']; version: number }
    return { stage: reached, version }
  },
  submit: async (who, id) => void valueOf(await cloud.call(who, 'matter.submit', { id, text: '路灯坏了' })),
  mayRead: async (who, id) => (await cloud.call(who, 'matter.read', { id })).ok,
  async matter(id) {
    await cloud.settled(id)
    return (await cloud.admin.get<Matter>('matters', id))!
  },
  async messageIds(matterId) {
    await cloud.settled(matterId)
    return cloud.admin.messageIds(matterId)
  }
}

/** Plays so many random courses against the model through the whole local cloud. */
export function coursesInCloud(sequences: number): void {
  beforeAll(async () => {
    cloud = await startTestCloud()
  }, 60_000)
  afterAll(() => cloud?.close())

  describe(`${sequences} random courses of four matters through the whole cloud, acts racing for real`, () => {
    it('go as the model says', async () => {
      const progress = progressOf('model in the cloud', sequences)
      await fc.assert(
        fc.asyncProperty(
          courses,
          fc.shuffledSubarray(cast, { minLength: 3, maxLength: 3 }),
          async (plans, readers) => {
            progress()
            await play(stage, plans, readers)
          }
        ),
        // What raced for real may not race again: the plans as drawn say more than smaller ones.
        { numRuns: sequences, endOnFailure: true }
      )
    }, 900_000)
  })
}
