import { memoryReports, ownGroup, villageGroup } from '../../support/memoryReports'
import { memoryVillage, refusalOf, settled } from '../../support/memoryVillage'
import { storeCalls } from '../../support/memoryCloud'
import { everybody, personIdOf, type PersonKey } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const { post, act } = memoryReports(village)
beforeEach(() => village.reset())
afterEach(settled)

const subjects = (rows: { subject: string }[]) => rows.map(({ subject }) => subject)
const hour = (index: number) => new Date(Date.UTC(2026, 10, 23, index))

describe('report.list', () => {
  it('shows pressing ones without a case first, then the newest', async () => {
    const given = ['早的急事', '平常', '立了事的急事', '新的平常']
    const ids: string[] = []
    for (const [index, text] of given.entries()) {
      village.at(hour(index))
      ids.push(
        await post({ text, category: 'welfare', urgency: text.includes('急') ? 'urgent' : 'ordinary' })
      )
    }
    await act('a.officer', 'raise', ids[2]!)
    const { rows } = await village.call('a.officer', 'report.list', { scope: 'village' })
    expect(subjects(rows)).toEqual(['早的急事', '新的平常', '立了事的急事', '平常'])
    const town = await village.call('town.office', 'report.list', { scope: 'town' })
    expect(subjects(town.rows)).toEqual(['早的急事', '立了事的急事'])
  })

  it('pages by key, losing and doubling nothing', async () => {
    for (let index = 0; index < 45; index += 1) {
      village.at(hour(index))
      await post({ text: `第 ${index} 条`, category: 'welfare', urgency: index % 7 ? 'ordinary' : 'grave' })
    }
    await settled()
    const seen: string[] = []
    for (let after: string | null | undefined; after !== null;) {
      const page = await village.call('a.officer', 'report.list', {
        scope: 'village',
        ...(after && { after })
      })
      seen.push(...subjects(page.rows))
      after = page.after
    }
    expect(seen).toHaveLength(45)
    expect(new Set(seen).size).toBe(45)
    expect(seen.slice(0, 7)).toEqual([42, 35, 28, 21, 14, 7, 0].map((index) => `第 ${index} 条`))
  })

  it('shows the important ones that the office marked', async () => {
    const id = await post({ text: '要紧', urgency: 'urgent' })
    await post({ text: '急', urgency: 'urgent' })
    await act('town.office', 'mark', id, { reason: '报得及时' })
    const { rows } = await village.call('town.office', 'report.list', { scope: 'important' })
    expect(rows).toMatchObject([{ subject: '要紧', important: true }])
  })

  it('is refused at a node of others, and for an office not held', async () => {
    const asked = (who: PersonKey, scope: 'village' | 'town', nodeId?: string) =>
      refusalOf(village.call(who, 'report.list', { scope, ...(nodeId && { nodeId }) }))
    expect(await asked('b.officer', 'village', 'village-a')).toBe('NOT_FOUND')
    expect(await asked('a.officer', 'town')).toBe('NOT_FOUND')
    expect(await asked('a.resident', 'village')).toBe('NOT_ALLOWED')
  })

  it('takes two calls of the store', async () => {
    await post()
    await settled()
    storeCalls.length = 0
    await village.call('a.officer', 'report.list', { scope: 'village' })
    expect(storeCalls).toEqual(['get persons', 'get reports'])
  })
})

describe('report.mine', () => {
  it('lists the own ones, newest first, to nobody else', async () => {
    for (const [index, text] of ['一', '二'].entries()) {
      village.at(hour(index))
      await post({ text, urgency: index ? 'ordinary' : 'grave' })
    }
    expect(subjects((await village.call('a.member', 'report.mine', {})).rows)).toEqual(['二', '一'])
    expect((await village.call('a.officer', 'report.mine', {})).rows).toEqual([])
  })
})

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
})

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
    expect(personIdOf('a.member')).toBeTruthy()
  })
})
