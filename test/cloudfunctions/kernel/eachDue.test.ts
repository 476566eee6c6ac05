import { eachDue, type Failure } from '../../../cloudfunctions/kernel/eachDue'
import { fill, storeCalls, storedDocs } from '../../support/memoryCloud'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const minuteMs = 60_000
const began = new Date('2026-11-24T02:00:00Z')
const later = (minutes: number) => new Date(began.getTime() + minutes * minuteMs)
const docs = [{ _id: 'one' }, { _id: 'bad' }, { _id: 'three' }]
const failures = (): Failure[] => storedDocs<Failure>('failures')

let poisoned = true
let ran: string[] = []
const work = {
  name: 'matters.timer',
  run({ _id }: { _id: string }) {
    ran.push(_id)
    return poisoned && _id === 'bad' ? Promise.reject(new Error('poison')) : Promise.resolve()
  }
}
const at = (minutes: number) => eachDue(docs, work, later(minutes))

beforeEach(() => {
  fill({ failures: [] })
  poisoned = true
  ran = []
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => jest.restoreAllMocks())

it('goes on with the neighbours of what failed, and keeps what failed, where, and when it is tried again', async () => {
  expect(await at(0)).toEqual({ done: 2, failed: 1 })
  expect(ran).toEqual(['one', 'bad', 'three'])
  expect(failures()).toEqual([
    {
      _id: 'matters.timer bad',
      work: 'matters.timer',
      doc: 'bad',
      tries: 1,
      since: began,
      nextAt: later(1),
      error: 'poison',
      stuck: false
    }
  ])
})

it('tries again after waits that grow, and in the end once a day', async () => {
  const tried: number[] = []
  for (let minute = 0; minute <= 6 * 24 * 60; minute += 1) {
    ran = []
    await eachDue([{ _id: 'bad' }], work, later(minute))
    if (ran.length > 0) tried.push(minute)
  }
  expect(tried).toEqual([0, 1, 6, 36, 156, 876, 2316, 3756, 5196, 6636, 8076])
  expect(failures()).toMatchObject([{ tries: 11, since: began, stuck: true }])
})

it('is stuck after the sixth failure', async () => {
  for (const [minute, stuck] of [
    [0, false],
    [1, false],
    [6, false],
    [36, false],
    [156, false],
    [876, true]
  ] as const) {
    await at(minute)
    expect([minute, failures()[0]!.stuck]).toEqual([minute, stuck])
  }
})

it('does once what was mended, and leaves nothing of the failure', async () => {
  await at(0)
  poisoned = false
  ran = []
  await eachDue([{ _id: 'bad' }], work, later(0.5))
  expect(ran).toEqual([])
  expect(await eachDue([{ _id: 'bad' }], work, later(1))).toEqual({ done: 1, failed: 0 })
  expect(ran).toEqual(['bad'])
  expect(failures()).toEqual([])
})

it('has what fails put off by its own queue until it is tried again', async () => {
  const put: unknown[] = []
  const putOff = ({ _id }: { _id: string }, until: Date) => Promise.resolve(put.push([_id, until]))
  await eachDue(docs, { ...work, putOff }, began)
  expect(put).toEqual([['bad', later(1)]])
})

it('keeps the failures of one work apart from those of another at the same document', async () => {
  await at(0)
  await eachDue(docs, { ...work, name: 'matters.effects' }, began)
  expect(
    failures()
      .map(({ _id }) => _id)
      .sort()
  ).toEqual(['matters.effects bad', 'matters.timer bad'])
})

it('calls the store no more than once where nothing fails, and not at all where nothing is due', async () => {
  poisoned = false
  storeCalls.length = 0
  expect(await eachDue([], work, began)).toEqual({ done: 0, failed: 0 })
  await at(0)
  expect(storeCalls).toHaveLength(1)
})
