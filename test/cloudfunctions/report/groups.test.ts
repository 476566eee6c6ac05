import { ownGroup, villageGroup } from '../../support/memoryReports'
import { memoryVillage, refusalOf, refusedBy, settled } from '../../support/memoryVillage'
import { fill, storeCalls } from '../../support/memoryCloud'
import { personIdOf, world, type PersonKey } from '../../support/world'
import type { Person } from '../../../cloudfunctions/kernel/person'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
beforeEach(() => village.reset())
afterEach(settled)

const groupsOf = async (who: PersonKey) => (await village.call(who, 'report.groups', {})).groups

/** The world with somebody changed. */
function changed(who: PersonKey, change: (person: Person) => Partial<Person>): void {
  const { persons, ...rest } = world()
  fill({
    ...rest,
    persons: persons.map((one) => (one._id === personIdOf(who) ? { ...one, ...change(one) } : one))
  })
}

describe('report.groups', () => {
  it.each([
    ['a.member', [ownGroup]],
    ['a.officer', [villageGroup]],
    ['a.resident', []],
    ['town.office', []]
  ] as const)('names to %s the groups they may report to', async (who, ids) => {
    const { groups } = await village.call(who, 'report.groups', {})
    expect(groups.map(({ id }) => id)).toEqual(ids)
  })

  it('names every group a report may be posted to, and none that refuses it', async () => {
    for (const who of ['a.member', 'a.officer', 'a.hub', 'a.handler', 'b.member'] as const) {
      const named = (await groupsOf(who)).map(({ id }) => id)
      for (const groupId of [ownGroup, villageGroup, 'm-p-b-member', 'v-village-b', 't-town-1']) {
        const id = `report-${who}-${groupId}`.replaceAll('.', '-').padEnd(16, '0').slice(0, 40)
        const posted = village.call(who, 'report.post', { id, groupId, text: '路断了' })
        if (named.includes(groupId)) expect((await posted).id).toBe(id)
        else expect([who, groupId, await refusalOf(posted)]).toEqual([who, groupId, 'NOT_FOUND'])
      }
    }
  })

  it('names the groups in the words of the screen, the own one first', async () => {
    changed('a.member', ({ posts, ...rest }) => ({
      ...rest,
      posts: [...posts, { ...posts[0]!, role: 'officer' as const }]
    }))
    expect(await groupsOf('a.member')).toEqual([
      { id: ownGroup, name: '我的联户群' },
      { id: villageGroup, name: '石桥村工作群' }
    ])
  })

  it('forgets them with the post, at the next call', async () => {
    changed('a.member', ({ posts }) => ({ posts: posts.map((post) => ({ ...post, until: new Date(0) })) }))
    expect(await groupsOf('a.member')).toEqual([])
  })

  it('takes two calls of the store', async () => {
    storeCalls.length = 0
    await groupsOf('a.member')
    expect(storeCalls).toEqual(['get persons', 'get organizations'])
  })

  it('refuses strangers, and what nobody asked for by name', async () => {
    expect(await refusalOf(village.call('stranger', 'report.groups', {}))).toBe('UNKNOWN_CALLER')
    const asked = village.call('a.member', 'report.groups', { personId: 'p-a-hub' } as never)
    expect((await refusedBy(asked)).toWire()).toMatchObject({
      name: 'BAD_INPUT',
      fields: { personId: expect.any(String) }
    })
  })
})
