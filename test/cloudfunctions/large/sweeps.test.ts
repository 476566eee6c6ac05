import { queues } from '../../../cloudfunctions/queues'
import { openStore, type Store } from '../../../demo/store'
import { grow } from '../../support/grown'
import { freshId } from '../../support/ids'
import { otherSampleOf, type OtherMethod } from '../../support/samples'
import { matterOn } from '../../support/matterOn'
import { startTestCloud, type TestCloud } from '../../support/startTestCloud'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const past = new Date('2026-01-05T02:00:00Z')
const all = queues(past)
/** More than one answer of the store may hold of what has a long history. */
const copies = 5
/** After whose preparing there is something of every kind. */
const begun: OtherMethod[] = [
  'group.retract',
  'household.decide',
  'link.publish',
  'publication.approve',
  'report.forward',
  'wish.collate'
]
/** What makes a document due that has a field of that name in a queue. */
const due: Record<string, (id: string) => unknown> = {
  pendingSince: () => past,
  alarmKey: (id) => `${past.toISOString()} ${id}`,
  checkAt: () => past,
  endsAt: () => past,
  followAt: () => past,
  lookAt: () => past,
  state: () => 'public'
}
/** Collections in which documents with a history wait, and the fields by which. */
const waiting = new Map<string, Set<string>>()
for (const { collection, where } of all)
  if (all.some((other) => other.collection === collection && 'pendingSince' in other.where))
    for (const field of Object.keys(where))
      waiting.set(collection, (waiting.get(collection) ?? new Set()).add(field))

let cloud: TestCloud
let store: Store
beforeAll(async () => {
  cloud = await startTestCloud()
  await matterOn(cloud, 'sorted')
  for (const name of begun) await otherSampleOf(name).prepare(cloud)
  await cloud.settled()
  store = await realStore()
  for (const [name, fields] of waiting) await makeDue(name, [...fields])
  for (const collection of new Set(
    all.flatMap(({ where }) => (where.collection as string | undefined) ?? [])
  ))
    await store.collection('looks').add({
      data: { _id: freshId(), collection, by: 'path', value: 'county-1', step: 0, after: '', nextAt: past }
    })
  await grow(cloud)
}, 120_000)
afterAll(() => cloud.close())

/** This file has the store in memory in the place of the kernel's: the queues are only read here. */
function realStore(): Promise<Store> {
  jest.unmock('../../../cloudfunctions/kernel/cloud')
  jest.resetModules()
  return openStore(cloud.emulator.url)
}

/** Copies of what there is, each waiting for the clock by every field by which it may. */
async function makeDue(name: string, fields: string[]): Promise<void> {
  const [known] = await cloud.admin.all<{ _id: string; openid?: string }>(name)
  if (!known) throw new Error(`nothing was prepared in ${name}`)
  const { openid: _openid, ...doc } = known
  for (let copy = 0; copy < copies; copy += 1) {
    const _id = `${doc._id}-${copy}`.slice(-60)
    const waits = Object.fromEntries(fields.map((field) => [field, due[field]!(_id)]))
    await store.collectionOf(name).add({ data: { ...doc, ...waits, _id } })
  }
}

it('goes on with everything that is due, however long its history', async () => {
  for (let minute = 0; minute < 2; minute += 1) await cloud.emulator.fireTimer('clock')
  const ran = cloud.emulator.calls().filter(({ input }) => input.includes('"due"'))
  const growing = all.filter(({ collection }) => waiting.has(collection)).map(({ runs }) => runs)
  expect(ran.map(({ name }) => name)).toEqual(expect.arrayContaining(growing))
  const said = ran.flatMap(({ logs, storeCalls }) => [
    ...logs,
    ...storeCalls.flatMap(({ error }) => error ?? [])
  ])
  expect(said.filter((line) => line.includes('EXCEED_MAX_RESPONSE_SIZE'))).toEqual([])
})
