import type { Person } from '../../../cloudfunctions/kernel/person'
import { freshId } from '../../support/ids'
import { act, endPublication, makeMember, today } from '../../support/samples/link'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const id = `city-${personIdOf('a.loner')}`
const loner = async () => (await cloud.admin.get<Person>('persons', personIdOf('a.loner')))!

/** A city link on a list that is shown; returns the list. */
async function shown(): Promise<string> {
  const memberId = await makeMember(cloud)
  await cloud.admin.set('persons', memberId, { service: { category: 'away' } })
  await act(cloud, 'a.loner', 'choose', { id, memberId, city: '深圳' })
  await act(cloud, 'a.handler', 'accept', { id, memberId })
  const listId = freshId('list')
  await act(cloud, 'a.officer', 'draft', { id: listId, nodeId: 'village-a' })
  await cloud.settled()
  await act(cloud, 'a.officer', 'confirm', { id: listId, day: today(cloud), present: 5, favor: 4 })
  await act(cloud, 'a.officer', 'publish', { id: listId })
  return listId
}

it('goes through list, publication and time like a household’s, and its person follows', async () => {
  const listId = await shown()
  expect(valueOf(await cloud.call('a.resident', 'link.list', { id: listId })).rows).toMatchObject([
    { id, name: '郑有田', city: '深圳', member: '孙大勇', mayObject: true },
    { id: 'household-a-one' }
  ])
  // Who it is about does not object to it.
  expect(errorOf(await cloud.callRaw('a.loner', 'link.object', { id, act: freshId(), text: '不要' }))).toBe(
    'NOT_ALLOWED'
  )
  await endPublication(cloud, listId)
  const { home, city } = valueOf(await cloud.call('a.loner', 'link.home', {}))
  expect(city).toMatchObject({ stage: 'linked', city: '深圳', member: { name: '孙大勇' }, offDuty: false })
  expect(home?.stage ?? 'unlinked').toBe('unlinked')
  expect(await loner()).toMatchObject({ cityMember: { id: personIdOf('a.handler') } })
})

it('waits for an objection, and goes back where it is upheld', async () => {
  const listId = await shown()
  const objection = freshId()
  const object = { id, act: objection, text: '他们不在一个城市' }
  valueOf(await cloud.callRaw('a.resident', 'link.object', object))
  expect(errorOf(await cloud.callRaw('b.resident', 'link.object', { ...object, act: freshId() }))).toBe(
    'NOT_FOUND'
  )
  await endPublication(cloud, listId)
  expect(valueOf(await cloud.call('a.loner', 'link.home', {})).city).toMatchObject({ stage: 'listed' })
  const { rows } = valueOf(
    await cloud.call('a.officer', 'link.tray', { tray: 'objected', nodeId: 'village-a' })
  )
  expect(rows).toMatchObject([{ id, kind: 'city', name: '郑有田' }])
  // Who objected is known to who decides, and to nobody it concerns.
  const objectors = async (who: string) =>
    valueOf(await cloud.call(who, 'link.read', { id })).objections.map(({ by }) => by)
  expect(await objectors('a.officer')).toEqual(['周小满'])
  expect(await objectors('a.loner')).toEqual([null])
  const settle = { id, objection, outcome: 'upheld', text: '核实了，是在两个城市' }
  await act(cloud, 'a.officer', 'settle', settle)
  await endPublication(cloud, listId)
  expect(valueOf(await cloud.call('a.loner', 'link.home', {})).city).toMatchObject({
    stage: 'unlinked',
    member: null,
    acts: ['choose']
  })
  expect(await loner()).not.toHaveProperty('cityMember')
})
