import fc from 'fast-check'
import { addConsents, setQuiet } from '../../../../cloudfunctions/account/consents'
import { quietUntil } from '../../../../cloudfunctions/domain/account/quiet'
import { isTold } from '../../../../cloudfunctions/domain/account/readers'
import { send } from '../../../../cloudfunctions/account/send'
import type { Delivery } from '../../../../cloudfunctions/account/sending/delivery'
import type { Message } from '../../../../cloudfunctions/domain/message/message'
import { writeMessage } from '../../../../cloudfunctions/domain/message/write'
import type { Person } from '../../../../cloudfunctions/kernel/person'
import { environment } from '../../../../demo/environment'
import type { Template } from '../../../../types/domain/templates'
import { freshId } from '../../../support/ids'
import { fill, openApi, setGate, storedDoc, storedDocs } from '../../../support/memoryCloud'
import { openidOf, personIdOf, world, type PersonKey } from '../../../support/world'

jest.mock('../../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../../support/memoryCloud'))

const minute = 60_000
/** Monday 23 November 2026, 10:00 in Shanghai. */
const monday = new Date('2026-11-23T02:00:00Z')
const night = { from: 21, until: 7 }

type Sends = 'done' | 'refused' | 'busy' | 'lost there' | 'lost back'
/** One message that reached somebody's WeChat. */
interface Arrival {
  openid: string
  template: string
  page: string
  at: Date
}
let arrived: Arrival[]
let now: Date
/** How WeChat takes the sendings that follow, in turn. */
let moods: Sends[]
let mood: number

/** WeChat, as far as a message may or may not arrive, and the answer may or may not come back. */
openApi.subscribeMessage.send = (params) => {
  const { touser, templateId, page } = params as { touser: string; templateId: string; page: string }
  const how = moods[mood++ % moods.length] ?? 'done'
  if (how === 'done' || how === 'lost back')
    arrived.push({ openid: touser, template: templateId, page, at: now })
  const fails = (errCode: number, errMsg: string) =>
    Promise.reject(Object.assign(new Error(errMsg), { errCode, errMsg }))
  if (how === 'refused') return fails(43101, 'user refuse to accept the msg')
  if (how === 'busy') return fails(-1, 'system error')
  if (how === 'done') return Promise.resolve({ errCode: 0 })
  return fails(-501001, 'socket hang up')
}

const readers: PersonKey[] = ['a.resident', 'a.neighbor', 'a.officer', 'a.officer2', 'town.office']
const addressees = [
  personIdOf('a.resident'),
  'household-a-one',
  'village-a',
  'town-1',
  personIdOf('a.homeless')
]
const templates: Template[] = ['progress', 'todo']

type Step =
  | { do: 'write'; to: string; by: string; template: Template; urgent: boolean; twice: boolean }
  | { do: 'consent'; who: PersonKey; template: Template; count: number }
  | { do: 'wait'; minutes: number }
  | { do: 'timer'; instances: 1 | 2; breaksAfter: number | null }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('write' as const),
    to: fc.constantFrom(...addressees),
    by: fc.constantFrom(personIdOf('a.officer'), personIdOf('a.hub')),
    template: fc.constantFrom(...templates),
    urgent: fc.boolean(),
    twice: fc.boolean()
  }),
  fc.record({
    do: fc.constant('consent' as const),
    who: fc.constantFrom(...readers),
    template: fc.constantFrom(...templates),
    count: fc.integer({ min: 1, max: 3 })
  }),
  fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(1, 5, 30, 300, 720) }),
  fc.record({
    do: fc.constant('timer' as const),
    instances: fc.constantFrom(1 as const, 2 as const),
    breaksAfter: fc.option(fc.nat({ max: 25 }), { nil: null })
  })
)

/** What was written and consented to, to hold the store against. */
interface Course {
  messages: Map<string, Message>
  given: Map<string, number>
}

/** Two instances overtake one another; from a call on nothing reaches the store, as where an instance freezes. */
function interleave(turns: number[], breaksAfter: number | null): void {
  let call = 0
  setGate(async () => {
    const number = call++
    for (let turn = 0; turn < (turns[number % turns.length] ?? 0); turn += 1) await Promise.resolve()
    if (breaksAfter !== null && number >= breaksAfter) throw new Error('frozen')
  })
}

async function play(steps: Step[], turns: number[]): Promise<Course> {
  const course: Course = { messages: new Map(), given: new Map() }
  for (const one of steps) {
    if (one.do === 'wait') now = new Date(now.getTime() + one.minutes * minute)
    if (one.do === 'consent')
      for (let given = 0; given < one.count; given += 1) {
        await addConsents(personIdOf(one.who), freshId(), [one.template])
        const key = `${openidOf(one.who)} local-template-${one.template}`
        course.given.set(key, (course.given.get(key) ?? 0) + 1)
      }
    if (one.do === 'write') {
      const id = freshId('message')
      const message: Message = {
        to: one.to,
        by: one.by,
        page: `/${id}`,
        subject: '村口路灯',
        text: '有一件事。',
        at: now,
        template: one.template,
        ...(one.urgent && { urgent: true })
      }
      course.messages.set(id, message)
      for (let times = one.twice ? 2 : 1; times > 0; times -= 1)
        await writeMessage({ id, kind: 'message', ...message })
    }
    if (one.do === 'timer') {
      interleave(turns, one.breaksAfter)
      await Promise.allSettled(Array.from({ length: one.instances }, () => send(now)))
      setGate()
    }
  }
  return course
}

/** Lets everything come to an end: WeChat works, and the timer fires for a day. */
async function end(): Promise<void> {
  moods = ['done']
  for (let fired = 0; fired < 40; fired += 1) {
    now = new Date(now.getTime() + 60 * minute)
    await send(now)
  }
}

function hold({ messages, given }: Course): void {
  const by = new Map<string, Arrival[]>()
  for (const one of arrived) {
    const same = `${one.openid} ${one.page}`
    by.set(same, [...(by.get(same) ?? []), one])
  }
  // Nobody is told the same twice.
  for (const [what, times] of by) expect([what, times.length]).toEqual([what, 1])
  // One consent is one message.
  const used = new Map<string, number>()
  for (const { openid, template } of arrived)
    used.set(`${openid} ${template}`, (used.get(`${openid} ${template}`) ?? 0) + 1)
  for (const [what, count] of used) expect([what, count <= (given.get(what) ?? 0)]).toEqual([what, true])
  const people = new Map(storedDocs<Person>('persons').map((person) => [person.openid, person]))
  for (const { openid, page, at } of arrived) {
    const message = messages.get(page)!
    // Only who reads it in the inbox, and not at night unless it is urgent.
    expect(isTold(people.get(openid)!, message, at)).toBe(true)
    if (!message.urgent) expect(quietUntil(at, night)).toBeNull()
  }
  // The inbox has everything, as it was written.
  const inbox = storedDocs<Message & { _id: string }>('messages')
  expect(inbox.map(({ _id }) => _id).sort()).toEqual([...messages.keys()].sort())
  for (const one of inbox) expect(one).toMatchObject({ ...messages.get(one._id)! })
}

beforeAll(() => Object.assign(process.env, environment))
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

function begin(how: Sends[] = ['done']): void {
  fill({ ...world() })
  arrived = []
  now = monday
  moods = how
  mood = 0
}

it('whatever happens, nobody is told twice, no consent serves twice, and the inbox is complete', async () => {
  const moodsDrawn = fc.array(fc.constantFrom<Sends>('done', 'refused', 'busy', 'lost there', 'lost back'), {
    minLength: 1,
    maxLength: 12
  })
  const turns = fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 4, maxLength: 25, size: 'max' }),
      moodsDrawn,
      turns,
      async (steps, drawn, order) => {
        begin(drawn)
        const course = await play(steps, order)
        hold(course)
        await end()
        hold(course)
        for (const { _id, state, sendAt } of storedDocs<Delivery>('deliveries'))
          expect([_id, state, sendAt]).toEqual([
            _id,
            expect.not.stringMatching(/^(waiting|sending)$/),
            undefined
          ])
        for (const { _id, sendAt } of storedDocs<{ _id: string; sendAt?: Date }>('messages'))
          expect([_id, sendAt]).toEqual([_id, undefined])
      }
    ),
    { numRuns: 300 }
  )
}, 300_000)

/** Writes one message and gives the consents for it. */
async function written(more: Partial<Message> = {}, consents: PersonKey[] = ['a.resident']): Promise<string> {
  const id = freshId('message')
  const message = {
    to: personIdOf('a.resident'),
    by: personIdOf('a.hub'),
    page: `/${id}`,
    subject: '路灯',
    text: '好了。'
  }
  await writeMessage({ id, kind: 'message', ...message, at: now, template: 'progress', ...more })
  for (const who of consents) await addConsents(personIdOf(who), freshId(), ['progress'])
  return id
}
const delivery = (id: string, who: PersonKey = 'a.resident') =>
  storedDoc<Delivery>('deliveries', `${id}.${personIdOf(who)}`)
const left = (who: PersonKey = 'a.resident') =>
  storedDoc<{ left: Record<string, number> }>('consents', personIdOf(who)).left.progress
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * minute)
  return send(now)
}

describe('a message', () => {
  it('is sent once, to everybody of the office who consented, and not to who did it', async () => {
    begin()
    const id = await written({ to: 'village-a', by: personIdOf('a.officer') }, ['a.officer', 'a.officer2'])
    await later(0)
    await later(1)
    expect(arrived.map(({ openid }) => openid)).toEqual([openidOf('a.officer2')])
    expect(delivery(id, 'a.officer2')).toMatchObject({ state: 'sent', endedAt: monday })
    expect(left('a.officer2')).toBe(0)
    expect(left('a.officer')).toBe(1)
  })

  it('is not tried without a consent, and that is written down', async () => {
    begin()
    const id = await written({}, [])
    await later(0)
    expect(arrived).toEqual([])
    expect(delivery(id)).toMatchObject({ state: 'noConsent', tries: 0 })
    await addConsents(personIdOf('a.resident'), freshId(), ['progress'])
    await later(5)
    expect(arrived).toEqual([])
    expect(left()).toBe(1)
  })

  it('refused by the person is not tried again, and every counted consent is worth nothing', async () => {
    begin(['refused'])
    const id = await written({}, ['a.resident', 'a.resident', 'a.resident'])
    await later(0)
    expect(delivery(id)).toMatchObject({ state: 'refused' })
    expect(left()).toBe(0)
    moods = ['done']
    const second = await written({}, [])
    await later(1000)
    expect([arrived, delivery(second).state]).toEqual([[], 'noConsent'])
  })

  it('is tried again after 1, 5, 30 minutes, 2 and 12 hours, then given up; its consent is not lost', async () => {
    begin(['busy'])
    const id = await written({ urgent: true })
    await later(0)
    for (const [tries, wait] of [1, 5, 30, 120, 720].entries()) {
      expect(delivery(id)).toMatchObject({
        state: 'waiting',
        tries: tries + 1,
        paid: true,
        error: { code: -1 }
      })
      await later(wait - 0.5)
      expect(delivery(id).tries).toBe(tries + 1)
      await later(0.5)
    }
    expect(delivery(id)).toMatchObject({ state: 'failed', error: { code: -1, message: 'system error' } })
    expect([mood, left()]).toEqual([6, 1])
  })

  it('takes one consent however often it is tried', async () => {
    begin(['busy', 'busy', 'done'])
    const id = await written({}, ['a.resident', 'a.resident'])
    await later(0)
    await later(1)
    await later(5)
    expect([delivery(id).state, left(), arrived.length]).toEqual(['sent', 1, 1])
  })

  it('that may have arrived is not sent again, and says so', async () => {
    begin(['lost back'])
    const id = await written()
    await later(0)
    await later(1000)
    expect([delivery(id).state, arrived.length]).toEqual(['unsure', 1])
  })

  it('that was being sent when its instance ended is not sent again, and says so', async () => {
    begin()
    const id = await written()
    let claimed = false
    setGate((action, name) => {
      if (claimed) return Promise.reject(new Error('frozen'))
      claimed = action === 'update' && name === 'deliveries'
      return Promise.resolve()
    })
    await later(0).catch(() => undefined)
    setGate()
    expect(delivery(id).state).toBe('sending')
    await later(9)
    expect(delivery(id).state).toBe('sending')
    await later(1)
    expect([delivery(id).state, arrived]).toEqual(['unsure', []])
  })

  it('waits for the end of the night, those of who wants other hours for theirs; an urgent one does not', async () => {
    begin()
    now = new Date('2026-11-23T13:00:00Z')
    await setQuiet(personIdOf('a.neighbor'), { from: 0, until: 0 })
    const calm = await written({ to: 'household-a-one' }, ['a.resident', 'a.neighbor'])
    const urgent = await written({ urgent: true })
    await later(0)
    expect(delivery(urgent).state).toBe('sent')
    expect(delivery(calm, 'a.neighbor').state).toBe('sent')
    expect(delivery(calm)).toMatchObject({ state: 'waiting', sendAt: new Date('2026-11-23T23:00:00Z') })
    await later(599)
    expect(delivery(calm).state).toBe('waiting')
    await later(1)
    expect(delivery(calm).state).toBe('sent')
  })

  it('is not sent to who left the office in the night', async () => {
    begin()
    now = new Date('2026-11-23T13:00:00Z')
    const id = await written({ to: 'village-a' }, ['a.officer'])
    await later(0)
    const officer = { ...storedDoc<Person>('persons', personIdOf('a.officer')), posts: [], postKeys: [] }
    fill({
      ...Object.fromEntries(
        ['messages', 'deliveries', 'consents'].map((name) => [name, storedDocs<{ _id: string }>(name)])
      ),
      persons: [officer]
    })
    await later(720)
    expect([delivery(id, 'a.officer').state, arrived]).toEqual(['gone', []])
  })

  it('that breaks does not hold up the others, and comes back', async () => {
    begin()
    // A deployment that names a field of a kind nobody knows.
    const wrong = { id: 't', fields: { subject: 'amount1' } }
    process.env.SUBSCRIBE_TEMPLATES = JSON.stringify({ progress: 'p', todo: wrong })
    const bad = await written({ template: 'todo' })
    await addConsents(personIdOf('a.resident'), freshId(), ['todo'])
    const good = await written()
    await later(0)
    expect([delivery(good).state, delivery(bad).state]).toEqual(['sent', 'waiting'])
    await later(0.5)
    expect(jest.mocked(console.error)).toHaveBeenCalledTimes(1)
    Object.assign(process.env, environment)
    await later(0.5)
    expect(delivery(bad).state).toBe('sent')
  })
})
