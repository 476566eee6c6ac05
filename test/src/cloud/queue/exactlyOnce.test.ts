import fc from 'fast-check'
import { CloudError, wireError } from '../../../../src/cloud/errors'
import type { ActAnswer, QueueItem } from '../../../../src/cloud/queue/item'
import { createQueue } from '../../../../src/cloud/queue/queue'
import { addition, createShelf, submission } from './fixtures'

const answer: ActAnswer = { id: 'a', stage: 'asked', version: 2 }

/** What a weak signal can do to one message. `killed`: the app is closed after the cloud heard, before it answered. */
type Fate = 'answered' | 'lost' | 'answer lost' | 'failed' | 'killed'
/** What happens on the phone: something is said, the queue tries to send, the app is opened anew. */
type Event = { say: 'a' | 'b' | 'c' } | 'flush' | 'reopen'

const fates = fc.array(fc.constantFrom<Fate>('answered', 'lost', 'answer lost', 'failed', 'killed'), {
  maxLength: 30
})
const events = fc.array(
  fc.oneof(
    fc.record({ say: fc.constantFrom('a', 'b', 'c') }) as fc.Arbitrary<Event>,
    fc.constantFrom<Event>('flush', 'reopen')
  ),
  { maxLength: 25 }
)

/** A cloud that knows a repetition by its id, behind a signal with the given fates; later ones are kind. */
function createWorld(script: Fate[]) {
  const heard: QueueItem[] = []
  const failures = new Map<string, number>()
  const shelf = createShelf()
  let die: () => void = () => undefined

  const hear = (item: QueueItem) => {
    if (!heard.some(({ key }) => key === item.key)) heard.push(item)
  }
  const isSpared = (item: QueueItem) => {
    // The person is asked after the fifth failure; this is about what happens before.
    const count = (failures.get(item.key) ?? 0) + 1
    failures.set(item.key, count)
    return count >= 4
  }
  const send = async (item: QueueItem): Promise<ActAnswer> => {
    const fate = script.shift() ?? 'answered'
    if (fate === 'lost') throw wireError('NO_SIGNAL')
    if (fate === 'failed' && !isSpared(item)) throw new CloudError('UNEXPECTED', '')
    hear(item)
    if (fate === 'answer lost') throw wireError('TIMED_OUT')
    if (fate !== 'killed') return answer
    die()
    return new Promise(() => undefined)
  }
  let queue = createQueue({ ...shelf, send })
  const reopen = () => void (queue = createQueue({ ...shelf, send }))
  return {
    heard,
    shelf,
    reopen,
    /** Does something with the open app, as long as it lives; a closed app is opened again. */
    async live(work: (open: typeof queue) => Promise<unknown>) {
      const death = new Promise<'dead'>((resolve) => (die = () => resolve('dead')))
      if ((await Promise.race([work(queue), death])) === 'dead') reopen()
    }
  }
}

test('whatever the signal does, everything said is heard exactly once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(events, fates, async (happenings, script) => {
      const world = createWorld([...script])
      const said: QueueItem[] = []
      for (const event of happenings) {
        if (event === 'reopen') world.reopen()
        else if (event === 'flush') await world.live((queue) => queue.flush('wang'))
        else {
          const isFirst = !said.some(({ subjectId }) => subjectId === event.say)
          const item = isFirst ? submission(event.say) : addition(`act-${said.length}`, event.say)
          said.push(item)
          await world.live((queue) => queue.deliver(item))
        }
      }
      for (let round = 0; round <= script.length; round++) await world.live((queue) => queue.flush('wang'))
      for (const matter of ['a', 'b', 'c']) {
        const of = (items: QueueItem[]) =>
          items.filter(({ subjectId }) => subjectId === matter).map(({ key }) => key)
        expect(of(world.heard)).toEqual(of(said))
      }
      expect(world.shelf.load()).toEqual([])
    }),
    { numRuns: 300 }
  )
})
