import { memoryReports } from '../../support/memoryReports'
import { memoryVillage, refusalOf, refusedBy, settled } from '../../support/memoryVillage'
import { storeCalls, storedDocs } from '../../support/memoryCloud'
import { freshId } from '../../support/ids'
import { everybody, personIdOf, type PersonKey } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const { post, act } = memoryReports(village)
beforeEach(() => village.reset())
afterEach(settled)

describe('report.read', () => {
  const readers = async (id: string) => {
    const can: string[] = []
    for (const who of everybody)
      await village.call(who, 'report.read', { id }).then(
        () => can.push(who),
        () => undefined
      )
    return can
  }

  it('shows it to the group’s people and the officers above, and to nobody else', async () => {
    const ordinary = await post({ category: 'welfare' })
    await settled()
    expect(await readers(ordinary)).toEqual([
      'a.resident',
      'a.neighbor',
      'a.member',
      'a.hub',
      'a.officer',
      'a.officer2'
    ])
    const affairs = await post({ category: 'affairs' })
    expect(await readers(affairs)).toEqual(['a.resident', 'a.neighbor', 'a.member', 'a.hub', 'town.office'])
  })

  it('takes two calls of the store, and says what the reader may do', async () => {
    const id = await post({ category: 'welfare' })
    await settled()
    storeCalls.length = 0
    const view = await village.call('a.member', 'report.read', { id })
    expect(storeCalls).toEqual(['get persons', 'get reports'])
    expect(view).toMatchObject({
      by: { name: '陈立秋', you: true },
      acts: ['raise', 'forward'],
      reached: { village: true, town: false },
      reward: null
    })
  })

  it('offers exactly what is then let pass', async () => {
    for (const who of ['a.member', 'a.officer', 'a.hub', 'a.resident', 'town.office'] as const)
      for (const name of ['raise', 'forward', 'mark', 'unmark'] as const) {
        village.reset()
        const id = await post({ category: 'welfare', urgency: 'urgent' })
        await settled()
        const offered = (await village.call(who, 'report.read', { id })).acts.includes(name)
        const done = await act(who, name, id, name.endsWith('mark') ? { reason: '报得及时' } : {}).then(
          () => true,
          () => false
        )
        expect([who, name, done]).toEqual([who, name, offered])
        await settled()
      }
  })

  it('tells the reward to the author and the town office alone', async () => {
    const id = await post({ category: 'welfare', urgency: 'urgent' })
    await act('town.office', 'mark', id, { reason: '报得及时' })
    await settled()
    const reward = async (who: PersonKey) => (await village.call(who, 'report.read', { id })).reward
    expect([await reward('a.member'), await reward('town.office')]).toEqual([30, 30])
    for (const who of ['a.resident', 'a.hub', 'a.officer'] as const)
      expect([who, await reward(who)]).toEqual([who, null])
  })

  it('opens the way to the matter to who may go it', async () => {
    const id = await post({ category: 'welfare' })
    await act('a.officer', 'raise', id)
    await settled()
    const readable = async (who: PersonKey) => (await village.call(who, 'report.read', { id })).readable
    for (const who of ['a.member', 'a.hub', 'a.officer'] as const)
      expect([who, await readable(who)]).toEqual([who, true])
    expect(await readable('a.resident')).toBe(false)
  })

  it('is lost with the link, and with the post, at the next call', async () => {
    const id = await post({ category: 'welfare' })
    await settled()
    const { collection } = jest.requireActual('../../support/memoryCloud')
    for (const [who, data] of [
      ['a.neighbor', { linkedMember: null }],
      ['a.officer2', { posts: [] }]
    ] as const) {
      await village.call(who, 'report.read', { id })
      await collection('persons').doc(personIdOf(who)).update({ data })
      expect([who, await refusalOf(village.call(who, 'report.read', { id }))]).toEqual([who, 'NOT_FOUND'])
    }
  })

  it('answers one that is not there as one of others, and writes nothing', async () => {
    const id = await post({ category: 'welfare' })
    await settled()
    const before = JSON.stringify(storedDocs('reports'))
    const missing = await refusedBy(village.call('b.officer', 'report.read', { id: freshId('report') }))
    const others = await refusedBy(village.call('b.officer', 'report.read', { id }))
    expect(others.toWire()).toEqual(missing.toWire())
    expect(others.named).toBe('NOT_FOUND')
    expect(JSON.stringify(storedDocs('reports'))).toBe(before)
  })

  it.each(['', 'short', 7, null, undefined, { $ne: null }])('refuses %j for an id by name', async (id) => {
    expect(
      (await refusedBy(village.call('a.member', 'report.read', { id } as never))).toWire()
    ).toMatchObject({
      name: 'BAD_INPUT',
      fields: { id: expect.any(String) }
    })
  })
})
