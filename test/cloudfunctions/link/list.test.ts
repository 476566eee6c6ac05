import { act, endPublication, gap, linked, listIn } from '../../support/samples/link'
import type { List } from '../../../cloudfunctions/domain/link/list'
import type { Household } from '../../../cloudfunctions/kernel/household'
import type { Link } from '../../../cloudfunctions/domain/link/link'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { freshId } from '../../support/ids'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('reads like the notice board', async () => {
  const id = await listIn(cloud, 'public')
  const { rows } = valueOf(await cloud.call('a.resident', 'link.list', { id }))
  const shown = { open: 0, mayObject: true }
  expect(rows).toEqual([
    {
      ...shown,
      id: linked,
      name: '石桥村一户',
      member: '陈立秋',
      memberId: personIdOf('a.member'),
      inForce: true
    },
    {
      ...shown,
      id: gap,
      name: '石桥村二户',
      member: '孙大勇',
      memberId: personIdOf('a.handler'),
      inForce: false
    }
  ])
  expect(errorOf(await cloud.call('b.officer', 'link.list', { id }))).toBe('NOT_FOUND')
})

it('is printed by who arranges the links, once it was published', async () => {
  const id = await listIn(cloud, 'public')
  const acts = async (who: string) => valueOf(await cloud.call(who, 'link.list', { id })).list.acts
  expect(await acts('a.officer')).toEqual(['print'])
  expect(await acts('a.resident')).toEqual([])
})

describe('what a roster brought into force, on a list', () => {
  const stage = async () => (await cloud.admin.get<Link>('links', linked))!
  const objected = async (outcome: 'upheld' | 'dismissed') => {
    const list = await listIn(cloud, 'public')
    const objection = freshId()
    await act(cloud, 'a.loner', 'object', { id: linked, act: objection, text: '从来没来过' })
    await endPublication(cloud, list)
    expect((await cloud.admin.get<List>('lists', list))!.state).toBe('public')
    await act(cloud, 'a.officer', 'settle', { id: linked, objection, outcome, text: '核实过了' })
    await endPublication(cloud, list)
    expect((await cloud.admin.get<List>('lists', list))!.state).toBe('final')
    return list
  }

  it('holds on once nobody is right who objected', async () => {
    const list = await objected('dismissed')
    expect(await stage()).toMatchObject({
      stage: 'linked',
      listId: list,
      current: { member: { name: '陈立秋' } }
    })
  })

  it('ends where somebody is, and its household has no member', async () => {
    await objected('upheld')
    expect(await stage()).toMatchObject({ stage: 'unlinked', current: null, listId: null })
    expect((await cloud.admin.get<Household>('households', linked))!.member ?? null).toBeNull()
  })
})
