import type { MatterEvent } from '../../../cloudfunctions/domain/matter/state/event'
import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { matters } from '../../../cloudfunctions/domain/matter/state/matters'
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
const alike = async (who: PersonKey, id: string) => valueOf(await cloud.call(who, 'matter.alike', { id }))
const like = async (who: PersonKey, id: string) => (await alike(who, id)).rows.map((row) => row.id)

const lamp = '石牌坊旁边的路灯坏了三天，晚上看不见路'
let first: string
let second: string
let other: string
let foreign: string
let last: string

beforeAll(async () => {
  first = await ask('a.resident', lamp, { place: { name: '石牌坊', latitude: 33.1, longitude: 104.9 } })
  second = await ask('a.loner', '石牌坊那盏路灯又不亮，晚上黑得看不见路')
  other = await ask('a.neighbor', '抽水机房的水泵坏掉，稻田干旱')
  foreign = await ask('b.resident', lamp)
  last = await ask('a.resident', `${lamp}，请换灯头`, {
    place: { name: '石牌坊', latitude: 33.1005, longitude: 104.9 }
  })
  await act('a.hub', 'answer', first, { text: '明天换灯头', category: 'infrastructure' })
}, 60_000)

describe('matter.alike', () => {
  it('shows an officer the earlier ones of the village, the most alike first, with why and how they ended', async () => {
    const { rows, since } = await alike('a.officer', last)
    expect(rows.map(({ id }) => id)).toEqual([first, second])
    expect(rows[0]).toMatchObject({ stage: 'handled', outcome: 'explained', category: 'infrastructure' })
    expect(rows[0]!.why).toMatchObject({ metres: 56, household: true, days: 0, category: false })
    expect(rows[0]!.why.words.join(' ')).toContain('路灯')
    expect(rows[1]).toMatchObject({ outcome: null, why: { metres: null, household: false } })
    expect(rows[0]!.score).toBeGreaterThan(rows[1]!.score)
    expect(Number(since)).toBe(ordinaryDay.getUTCFullYear() - 2)
  })

  it('shows a hub those alone that they sort', async () => {
    expect(await like('a.hub', last)).toEqual([first])
  })

  it('shows an earlier one those that came later, with that they did', async () => {
    const { rows } = await alike('a.officer', first)
    expect(rows.map(({ id }) => id).sort()).toEqual([second, last].sort())
  })

  it('shows nothing that is no likeness, and nothing of another village', async () => {
    expect(await like('a.officer', other)).toEqual([])
    expect(await like('b.officer', foreign)).toEqual([])
  })

  it('compares with what the asker added later', async () => {
    const id = await ask('a.loner', '有件事要反映')
    expect(await like('a.officer', id)).toEqual([])
    await act('a.loner', 'add', id, { text: '抽水机房的水泵坏掉，稻田干旱' })
    expect(await like('a.officer', id)).toEqual([other])
  })

  it.each(['a.resident', 'a.handler', 'a.member', 'b.officer'] as const)('is not for %s', async (who) => {
    const refused = who === 'a.resident' ? 'NOT_ALLOWED' : 'NOT_FOUND'
    expect(errorOf(await cloud.call(who, 'matter.alike', { id: last }))).toBe(refused)
  })

  it('never shows one that complains about whoever looks', async () => {
    const complaint = await cloud.admin.get<Matter>('matters', second)
    const [opened, ...rest] = complaint!.history
    const about = { ...opened!.opening!, about: [personIdOf('a.officer')] }
    await write(second, [{ ...opened!, opening: about }, ...rest])
    expect(await like('a.officer', last)).toEqual([first])
    expect(await like('a.officer2', last)).toEqual([first, second])
    expect(
      valueOf(await cloud.call('a.officer', 'matter.search', { words: '石牌坊' })).rows.map(({ id }) => id)
    ).toEqual([last, first])
    expect(valueOf(await cloud.call('a.officer', 'matter.search', { words: '石牌坊' })).searched.looked).toBe(
      2
    )
    await write(second, complaint!.history)
  })

  it('asks the store three times, warm', async () => {
    await alike('a.officer', last)
    await alike('a.officer', last)
    const { storeCalls } = cloud.emulator.calls().at(-1)!
    expect(storeCalls.map(({ collection, action }) => `${action} ${collection}`)).toEqual([
      'database.getDocument persons',
      'database.aggregateDocuments matters',
      'database.getDocument matters'
    ])
  })
})

/** Puts another history in the place of a matter’s, as if it had been so from the beginning. */
async function write(id: string, history: MatterEvent[]): Promise<void> {
  await cloud.admin.remove('matters', id)
  await cloud.admin.insert('matters', [matters.documentOf(id, history)])
}
