import type { Report } from '../../../cloudfunctions/domain/fieldReport/report'
import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { freshId } from '../../support/ids'
import { stored, storedDoc, storedDocs } from '../../support/memoryCloud'
import { memoryVillage, refusalOf, settled } from '../../support/memoryVillage'
import { ticked } from '../../support/ticking'
import { personIdOf, type PersonKey } from '../../support/world'
import { groupIdOf } from '../../../types/domain/tiers'
import type { Person } from '../../../cloudfunctions/kernel/person'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const now = new Date('2026-11-23T02:00:00Z')
beforeEach(() => village.reset())

const report = (id: string) => storedDoc<Report>('reports', id)
const read = (who: PersonKey, id: string) => village.call(who, 'report.read', { id })
async function post(own: Record<string, unknown> = {}): Promise<string> {
  const id = freshId('report')
  await village.call('a.member', 'report.post', {
    id,
    groupId: groupIdOf('households', personIdOf('a.member')),
    text: '收钱不开票的事，大家都在说',
    category: 'affairs',
    ...own
  } as never)
  await settled()
  return id
}

describe('a report about cadres', () => {
  it('can be answered by the town, whose author hears it', async () => {
    const id = await post()
    expect((await read('town.office', id)).acts).toEqual(
      expect.arrayContaining(['answer', 'raise', 'forward', 'mark'])
    )
    await village.call('town.office', 'report.answer', { id, act: freshId(), text: '查过了，下周退还' })
    await settled()
    expect(village.told(personIdOf('a.member')).at(-1)).toBe('镇党委办答复了您反映的情况：查过了，下周退还')
    const view = await read('a.member', id)
    expect(view.answer).toEqual({ by: '镇党委办', text: '查过了，下周退还' })
    expect(
      await refusalOf(village.call('town.office', 'report.answer', { id, act: freshId(), text: '再答' }))
    ).toBe('REPORT_ANSWERED')
  })

  it('can be made a matter by the town, which lies there and not with the village', async () => {
    const id = await post()
    const { matterId } = await village.call('town.office', 'report.raise', { id, act: freshId() })
    await settled()
    expect(storedDoc<Matter>('matters', matterId!)).toMatchObject({
      path: ['county-1', 'town-1'],
      office: { id: 'town-1', name: '清水镇党委办公室' },
      hub: null
    })
    expect((await village.call('town.office', 'matter.read', { id: matterId! })).acts).toContain('answer')
    expect(await refusalOf(village.call('a.officer', 'matter.read', { id: matterId! }))).toBe('NOT_FOUND')
    expect((await read('a.member', id)).matter).toMatchObject({ id: matterId })
  })

  it('goes past the town where it is about the town’s own', async () => {
    const id = await post({ about: ['town'] })
    expect(report(id)).toMatchObject({
      about: [personIdOf('town.office')],
      seat: { office: { id: 'county-1' } }
    })
    expect(await refusalOf(read('town.office', id))).toBe('NOT_FOUND')
    expect((await read('county.office', id)).acts).toEqual(expect.arrayContaining(['answer', 'raise']))
    const { rows } = await village.call('town.office', 'report.list', { scope: 'town' })
    expect(rows).toEqual([])
    const { matterId } = await village.call('county.office', 'report.raise', { id, act: freshId() })
    await settled()
    expect(storedDoc<Matter>('matters', matterId!)).toMatchObject({
      path: ['county-1'],
      office: { id: 'county-1' },
      about: [personIdOf('town.office')]
    })
    expect(await refusalOf(village.call('town.office', 'matter.read', { id: matterId! }))).toBe('NOT_FOUND')
    // What was told to the town’s office hides it from whom it is about.
    const told = storedDocs<{ to: string; about?: string[] }>('messages').filter(({ to }) => to === 'town-1')
    expect(told.every(({ about }) => about?.includes(personIdOf('town.office')))).toBe(true)
  })

  it('goes past the village where it is about somebody of it, whatever its kind', async () => {
    const id = await post({ category: 'welfare', about: [personIdOf('a.officer')] })
    expect(report(id)).toMatchObject({ village: false, town: true })
    for (const who of ['a.officer', 'a.officer2'] as const)
      expect([who, await refusalOf(read(who, id))]).toEqual([who, 'NOT_FOUND'])
    expect((await read('town.office', id)).acts).toContain('answer')
    expect(village.told('village-a')).toEqual([])
    expect(
      await refusalOf(
        village.call('a.member', 'report.post', {
          id: freshId('report'),
          groupId: groupIdOf('households', personIdOf('a.member')),
          text: '说的是别村的人',
          category: 'welfare',
          about: [personIdOf('b.officer')]
        } as never)
      )
    ).toBe('REPORT_ABOUT_UNKNOWN')
  })

  it('is passed on by the town to the level above', async () => {
    const id = await post()
    await village.call('town.office', 'report.forward', { id, act: freshId() })
    await settled()
    expect(report(id)).toMatchObject({ seat: { office: { id: 'county-1' } } })
    expect((await read('county.office', id)).acts).toContain('answer')
    expect(village.told('county-1').at(-1)).toMatch(/转来一条情况/)
    expect(await refusalOf(village.call('county.office', 'report.forward', { id, act: freshId() }))).toBe(
      'REPORT_SENT'
    )
  })

  it('goes on to the county where the town has nobody any more', async () => {
    const id = await post()
    const people = stored.get('persons')!
    people.set(personIdOf('town.office'), {
      ...storedDoc<Person>('persons', personIdOf('town.office')),
      posts: [],
      postKeys: [],
      reach: [],
      serving: []
    } as unknown as Record<string, unknown>)
    await ticked(now)
    expect(report(id)).toMatchObject({ seat: { office: { id: 'county-1' } } })
    expect(report(id).history.at(-1)).toMatchObject({ act: 'rise', by: { id: 'system' } })
  })
})
