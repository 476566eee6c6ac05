import { act, makeMember } from '../../support/samples/link'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const find = (who: string, fullName: string) => cloud.call(who, 'link.find', { fullName })
const id = `city-${personIdOf('a.loner')}`

it('finds by the whole name in the village alone, for whoever may link in a city', async () => {
  const memberId = await makeMember(cloud)
  expect(errorOf(await find('a.handler', '郑有田'))).toBe('NOT_AWAY')
  await cloud.admin.set('persons', memberId, { service: { category: 'away' } })
  expect(valueOf(await find('a.handler', '郑有田')).rows).toEqual([
    { id, name: '郑有田', home: '石桥村一组', stage: 'unlinked', acts: ['apply'] }
  ])
  for (const name of ['郑', '郑有', '郑乙有田', '孙大勇'])
    expect(valueOf(await find('a.handler', name)).rows).toEqual([])
  expect(errorOf(await find('a.resident', '郑有田'))).toBe('NOT_ALLOWED')
})

it('offers no act where something is open already', async () => {
  const memberId = await makeMember(cloud)
  await cloud.admin.set('persons', memberId, { service: { category: 'floating' } })
  await act(cloud, 'a.handler', 'apply', { id, city: '深圳' })
  expect(valueOf(await find('a.officer', '郑有田')).rows).toMatchObject([{ stage: 'proposed', acts: [] }])
})
