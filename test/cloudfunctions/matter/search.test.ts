import fc from 'fast-check'
import { dayOf } from '../../../cloudfunctions/kernel/days'
import type { Contract } from '../../../types/api'
import type { InputOf } from '../../../types/api/contract'
import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { ordinaryDay, standOn } from '../../support/standOn'
import { personIdOf, type PersonKey } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  await standOn(cloud, ordinaryDay)
}, 60_000)
afterAll(() => cloud?.close())

const ask = async (who: PersonKey, text: string, own: Record<string, unknown> = {}) => {
  const id = freshId('matter')
  valueOf(await cloud.callRaw(who, 'matter.submit', { id, text, ...own }))
  await cloud.settled(id)
  return id
}
const act = async (who: PersonKey, name: string, id: string, own: Record<string, unknown>) => {
  valueOf(await cloud.callRaw(who, `matter.${name}`, { id, act: freshId(), ...own }))
  await cloud.settled(id)
}
const search = async (who: PersonKey, input: InputOf<Contract['matter.search']> = {}) =>
  valueOf(await cloud.call(who, 'matter.search', input))
const ids = async (who: PersonKey, input: InputOf<Contract['matter.search']> = {}) =>
  (await search(who, input)).rows.map(({ id }) => id)

/** Words of this test alone, so that the matters of others are not in the way. */
const lamp = '石牌坊旁边的路灯不亮'
const pump = '抽水机房的水泵坏掉'
let mine: string
let neighbors: string
let lonely: string
let elsewhere: string

beforeAll(async () => {
  mine = await ask('a.resident', `${lamp}，老人摔倒。`, {
    place: { name: '石牌坊', latitude: 33.1, longitude: 104.9 }
  })
  neighbors = await ask('a.neighbor', `${lamp}，要换灯头。`)
  lonely = await ask('a.loner', `${pump}，稻田干旱。`)
  elsewhere = await ask('b.resident', `${lamp}，柳湾也是。`)
  await act('a.hub', 'agenda', mine, { category: 'infrastructure', urgency: 'ordinary' })
  await act('a.officer', 'assign', mine, { leadId: personIdOf('a.handler'), helperIds: [] })
}, 60_000)

describe('matter.search', () => {
  it.each([
    ['an officer all of the village', 'a.officer', () => [neighbors, mine]],
    ['the town all of its villages', 'town.office', () => [elsewhere, neighbors, mine]],
    ['a hub what they sort', 'a.hub', () => [neighbors, mine]],
    ['a handler what they handle', 'a.handler', () => [mine]],
    ['a resident their own', 'a.resident', () => [mine]],
    ['an officer of another village nothing of it', 'b.officer', () => [elsewhere]],
    ['somebody without a part nothing', 'a.member', () => []]
  ] as const)('finds for %s, the newest first', async (_what, who, expected) => {
    expect(await ids(who, { words: '石牌坊 路灯' })).toEqual(expected())
  })

  it.each([
    ['with one character missing', '石坊旁边'],
    ['with one too many', '路边灯不亮'],
    ['in full width, with marks between', '石牌坊。路灯'],
    ['by the name of the place', '石牌坊']
  ])('finds words %s', async (_how, words) => {
    expect(await ids('a.officer', { words })).toContain(mine)
  })

  it('tells where the words stand, and whether they were nearly so', async () => {
    const [row] = (await search('a.resident', { words: '老人摔倒' })).rows
    expect(row).toMatchObject({ id: mine, near: false })
    const { text, marks } = row!.snippet ?? { text: row!.subject, marks: row!.marks }
    expect(marks.map(([from, to]) => text.slice(from!, to!))).toEqual(['老人摔倒'])
    expect((await search('a.officer', { words: '老摔倒' })).rows[0]).toMatchObject({ id: mine, near: true })
  })

  it('finds by the number, whole or its letters, and by nobody’s name', async () => {
    const { number } = valueOf(await cloud.call('a.resident', 'matter.read', { id: mine }))
    for (const words of [number, number.slice(-5).toLowerCase()]) {
      expect(await ids('a.officer', { words })).toEqual([mine])
      expect(await ids('a.resident', { words })).toEqual([mine])
      expect(await ids('b.officer', { words })).toEqual([])
    }
    expect(await ids('a.officer', { words: '周小满' })).toEqual([])
  })

  it('finds what the asker added later', async () => {
    await act('a.loner', 'add', lonely, { text: '补充：线圈烧焦有糊味' })
    expect(await ids('a.officer', { words: '线圈烧焦' })).toEqual([lonely])
  })

  it('narrows by stage, category and day', async () => {
    const today = dayOf(ordinaryDay)
    expect(await ids('a.officer', { words: '石牌坊', stage: 'discussed' })).toEqual([mine])
    expect(await ids('a.officer', { words: '石牌坊', category: 'infrastructure' })).toEqual([mine])
    expect(await ids('a.officer', { words: '石牌坊', from: today, to: today })).toEqual([neighbors, mine])
    expect(await ids('a.officer', { words: '石牌坊', to: '2020-01-01' })).toEqual([])
    expect(await ids('a.officer', { stage: 'discussed' })).toEqual([mine])
    expect(await ids('a.officer', { stage: 'discussed', category: 'infrastructure' })).toEqual([mine])
    expect(await ids('a.officer', { category: 'environment' })).toEqual([])
    expect(await ids('a.handler', { stage: 'discussed' })).toEqual([mine])
    expect(await ids('a.handler', { stage: 'asked' })).toEqual([])
  })

  it('without anything lists the newest', async () => {
    expect((await ids('a.officer')).slice(0, 3)).toEqual([lonely, neighbors, mine])
    expect(await ids('a.officer', { whose: 'mine' })).toEqual([])
  })

  it('looks through one village of several', async () => {
    expect(await ids('town.office', { words: '石牌坊', nodeId: 'village-b' })).toEqual([elsewhere])
    expect(errorOf(await cloud.call('a.officer', 'matter.search', { nodeId: 'village-b' }))).toBe('NOT_FOUND')
    expect(errorOf(await cloud.call('a.resident', 'matter.search', { nodeId: 'village-a' }))).toBe(
      'NOT_FOUND'
    )
  })

  it('says what was looked through', async () => {
    expect((await search('a.officer', { words: '石牌坊' })).searched).toEqual({
      whose: 'node',
      nodes: [{ id: 'village-a', name: '石桥村' }],
      since: null,
      looked: 2,
      cut: false
    })
    expect((await search('a.resident', { words: '水泵' })).searched).toEqual({
      whose: 'mine',
      nodes: [],
      since: null,
      looked: 1,
      cut: false
    })
  })

  it('refuses words that are in every matter, where it would have to read all of them', async () => {
    expect(errorOf(await cloud.call('a.officer', 'matter.search', { words: '的' }))).toBe('WORDS_VAGUE')
    expect(errorOf(await cloud.call('a.officer', 'matter.search', { words: '问题' }))).toBe('WORDS_VAGUE')
    expect(await ids('a.resident', { words: '的' })).toEqual([mine])
  })

  it('pages without a gap, by words and without', async () => {
    const sent: string[] = []
    for (let index = 0; index < 45; index += 1) sent.push(await ask('b.loner', `翻页样例${index}号水闸漏水`))
    const all = async (input: InputOf<Contract['matter.search']>) => {
      const found: string[] = []
      for (let after: string | null | undefined; after !== null;) {
        const page = await search('b.officer', { ...input, ...(after && { after }) })
        found.push(...page.rows.map(({ id }) => id))
        after = page.after
      }
      return found
    }
    expect(await all({ words: '翻页样例 水闸' })).toEqual([...sent].reverse())
    expect((await all({})).slice(0, 45)).toEqual([...sent].reverse())
    expect((await all({ whose: 'mine' })).slice(0, 45)).toEqual([])
  }, 120_000)
})

describe('the calls of the store, warm', () => {
  it.each([
    ['what one has a part in', 'a.resident', { words: '石牌坊' }, 3],
    ['a village without words', 'a.officer', { stage: 'asked' }, 3],
    ['a village by words', 'a.officer', { words: '石牌坊' }, 4]
  ] as const)(
    'for %s are few, with the counting beside them, and each reads what it returns',
    async (_what, who, input, most) => {
      await search(who, input)
      await search(who, input)
      const { storeCalls } = cloud.emulator.calls().at(-1)!
      expect(storeCalls.length).toBeLessThanOrEqual(most)
      const sum = (what: 'examined' | 'returned') => storeCalls.reduce((total, call) => total + call[what], 0)
      expect(sum('examined')).toBeLessThanOrEqual(1.5 * sum('returned'))
    }
  )
})

describe('whoever searches for whatever', () => {
  const people: PersonKey[] = [
    'a.resident',
    'a.neighbor',
    'a.loner',
    'a.member',
    'a.hub',
    'a.officer',
    'a.handler',
    'a.helper',
    'b.resident',
    'b.hub',
    'b.officer',
    'b.handler',
    'town.office',
    'town.unit'
  ]
  const wanted = fc.record(
    {
      words: fc.constantFrom('石牌坊', '路灯', '水泵坏', '路边灯', '不亮 换灯头', '漏水'),
      whose: fc.constantFrom('mine' as const, 'node' as const),
      stage: fc.constantFrom('asked' as const, 'discussed' as const),
      category: fc.constantFrom('infrastructure' as const, 'other' as const)
    },
    { requiredKeys: [] }
  )

  it('finds nothing that they cannot read, and by words everything of it that they can', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...people), wanted, async (who, input) => {
        const found = await ids(who, input)
        for (const id of [mine, neighbors, lonely, elsewhere]) {
          const read = await cloud.call(who, 'matter.read', { id })
          if (found.includes(id)) expect([who, input, read.ok]).toEqual([who, input, true])
        }
      }),
      { numRuns: 80 }
    )
    for (const who of people)
      for (const id of [mine, neighbors, elsewhere]) {
        const readable = (await cloud.call(who, 'matter.read', { id })).ok
        const found = [
          ...(await ids(who, { words: '石牌坊' })),
          ...(await ids(who, { words: '石牌坊', whose: 'mine' }))
        ]
        expect([who, found.includes(id)]).toEqual([who, readable])
      }
  }, 120_000)
})
