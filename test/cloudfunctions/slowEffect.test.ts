import { budgetMs } from '../../cloudfunctions/kernel/later'
import { dueEvent } from '../../cloudfunctions/kernel/serve'
import { main as matterFunction } from '../../cloudfunctions/matter'
import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'
import { freshId } from '../support/ids'
import { callAs, setGate, storedDoc, storedDocs } from '../support/memoryCloud'
import { memoryTestCloud } from '../support/memoryTestCloud'
import { ordinaryDay } from '../support/standOn'
import { valueOf, type TestCloud } from '../support/startTestCloud'

jest.mock('../../cloudfunctions/kernel/cloud', () => jest.requireActual('../support/memoryCloud'))

let cloud: TestCloud
let reached: Promise<void>
/** Lets what waits at the gate go on. */
let open: () => void

beforeEach(async () => {
  jest.useFakeTimers({ now: ordinaryDay, doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
  cloud = await memoryTestCloud()
  let arrive = () => {}
  reached = new Promise((resolve) => (arrive = resolve))
  const opened = new Promise<void>((resolve) => (open = resolve))
  let closed = true
  void opened.then(() => (closed = false))
  setGate(async (action, name) => {
    if (!closed || action !== 'add' || name !== 'messages') return
    arrive()
    await opened
  })
})
afterEach(() => {
  setGate()
  jest.useRealTimers()
})

const submit = (id: string) =>
  cloud.call('a.resident', 'matter.submit', { id, text: '村口的路灯坏了三天了。' })
const clock = () => callAs({ openid: '', calls: [] }, () => matterFunction(dueEvent))
const told = (id: string) =>
  storedDocs<{ matterId?: string }>('messages').filter((one) => one.matterId === id)
/** Until everything that can go on has gone on. */
const still = () => new Promise((resolve) => setImmediate(resolve))

describe('an effect that takes too long', () => {
  it('keeps its caller waiting until the call is so old, and no longer', async () => {
    let answered = false
    const answer = submit(freshId('matter')).then((value) => {
      answered = true
      return value
    })
    await reached
    await jest.advanceTimersByTimeAsync(budgetMs - 1)
    await still()
    expect(answered).toBe(false)
    await jest.advanceTimersByTimeAsync(1)
    expect(valueOf(await answer)).toMatchObject({ stage: 'asked' })
    open()
    await still()
  })

  it('is done by the clock, exactly once, also where the instance goes on with it later', async () => {
    const id = freshId('matter')
    const answer = submit(id)
    await reached
    await jest.advanceTimersByTimeAsync(budgetMs)
    valueOf(await answer)
    expect(told(id)).toEqual([])
    const { pending } = storedDoc<Matter>('matters', id)
    const messages = pending.filter(({ kind }) => kind === 'message').map(({ id: effect }) => effect)
    expect(messages.length).toBeGreaterThan(0)

    // The instance is frozen: what it began stays at the gate, which is open to all others.
    setGate()
    jest.setSystemTime(Date.now() + 60_000)
    expect(await clock()).toMatchObject({ ok: true, value: { done: 1, failed: 0 } })
    const first = told(id)
    expect(first.map((one) => (one as unknown as { _id: string })._id).sort()).toEqual(messages.sort())
    expect(storedDoc<Matter>('matters', id)).toMatchObject({ pending: [], pendingSince: null })

    // It comes back to life.
    open()
    await still()
    expect(told(id)).toEqual(first)
    jest.setSystemTime(Date.now() + 60_000)
    await clock()
    expect(told(id)).toEqual(first)
  })
})
