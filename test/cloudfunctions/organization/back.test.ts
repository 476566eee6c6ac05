import { freshId } from '../../support/ids'
import { inDays } from '../../support/pathTo'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf, type PersonKey } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const hubId = personIdOf('a.hub')
const away = () =>
  cloud.call('a.hub', 'organization.away', {
    act: freshId(),
    substituteId: personIdOf('a.handler'),
    until: inDays(7)
  })
const back = (who: PersonKey, personId?: string) =>
  cloud.call(who, 'organization.back', { act: freshId(), ...(personId && { personId }) })
const sorts = async (who: PersonKey) =>
  valueOf(await cloud.call(who, 'matter.tray', { tray: 'sort', whose: 'mine' })).rows.length

describe('organization.back', () => {
  it.each<[string, PersonKey, string | undefined]>([
    ['whoever was away', 'a.hub', undefined],
    ['their office', 'a.officer', hubId],
    ['the substitute, who lays it down', 'a.handler', hubId]
  ])('ends it at the next call, said by %s', async (_whom, who, personId) => {
    const id = freshId('matter')
    valueOf(await cloud.call('a.resident', 'matter.submit', { id, text: '村口的路灯坏了。', photos: [] }))
    valueOf(await away())
    expect(await sorts('a.handler')).toBeGreaterThan(0)
    expect(errorOf(await back('b.officer', hubId))).toBe('NOT_FOUND')
    valueOf(await back(who, personId))
    expect(await sorts('a.handler')).toBe(0)
    expect(errorOf(await back('a.hub'))).toBe('NOT_AWAY')
  })
})
