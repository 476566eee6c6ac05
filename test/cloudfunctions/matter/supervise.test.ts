import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { stored, storeCalls } from '../../support/memoryCloud'
import { memoryVillage, refusalOf } from '../../support/memoryVillage'
import { personIdOf } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
beforeEach(() => village.reset())

const late = async (who: string, nodeId?: string) =>
  (await village.call(who, 'matter.supervise', { ...(nodeId && { nodeId }) })).rows

/** Lets the clock do what it has to do by a moment: a reminder that was missed, then the word that it is overdue. */
async function passes(moment: string): Promise<void> {
  for (let minute = 0; minute < 2; minute += 1) await village.sweep(moment)
}

describe('matter.supervise', () => {
  it('lists for the town what the clock has found overdue in its villages', async () => {
    const id = await village.reach('handling')
    village.at('2026-12-01T02:00:00Z')
    expect(await late('town.office')).toEqual([])
    await passes('2026-12-01T02:00:00Z')
    expect(await late('town.office')).toMatchObject([
      {
        id,
        office: '石桥村村委会',
        stage: 'handling',
        responsible: '孙大勇',
        due: { overdue: true, workdays: -1 }
      }
    ])
    expect(await late('town.office', 'town-1')).toHaveLength(1)
    expect(await late('county.office')).toEqual([])
  })

  it('lists the oldest first, whatever the stage', async () => {
    village.at('2026-11-24T02:00:00Z')
    const second = await village.reach('asked')
    village.at('2026-11-23T02:00:00Z')
    const first = await village.reach('asked')
    const third = await village.reach('handling')
    await passes('2026-12-14T02:00:00Z')
    village.at('2026-12-14T02:00:00Z')
    expect((await late('town.office')).map(({ id }) => id)).toEqual([first, second, third])
  })

  it('lets a matter go once something happens to it', async () => {
    const id = await village.reach('sorted')
    village.at('2026-11-25T02:00:00Z')
    await passes('2026-11-25T02:00:00Z')
    expect(await late('town.office')).toHaveLength(1)
    await village.act('a.officer', 'postpone', id, { text: '等人到齐', until: '2026-12-08' })
    expect(await late('town.office')).toEqual([])
  })

  it('keeps a matter that was taken too late, and one that somebody only spoke of', async () => {
    const id = await village.reach('discussed')
    village.at('2026-12-01T02:00:00Z')
    await passes('2026-12-01T02:00:00Z')
    await village.act('a.handler', 'take', id, {})
    await village.act('town.office', 'add', id, { text: '天冷了，老人等着用水。' })
    expect(await late('town.office')).toMatchObject([{ id, stage: 'handling' }])
  })

  it.each(['escalated', 'split'] as const)(
    'shows what the town itself is late with at %s to the county',
    async (stage) => {
      const id = await village.reach(stage)
      await passes('2026-12-14T02:00:00Z')
      village.at('2026-12-14T02:00:00Z')
      expect(await late('town.office')).toEqual([])
      expect(await late('county.office')).toMatchObject([
        { id, office: '石桥村村委会', responsible: '清水镇党委办公室' }
      ])
      await village.call('county.office', 'matter.read', { id })
      await village.act('county.office', 'add', id, { text: '请镇里抓紧。' })
      expect(village.told('county-1')).toHaveLength(1)
    }
  )

  it('never shows a matter to whom it complains about', async () => {
    const id = await village.reach('sorted')
    await passes('2026-11-25T02:00:00Z')
    const matters = stored.get('matters')!
    matters.set(id, { ...(matters.get(id) as unknown as Matter), about: [personIdOf('town.office')] })
    expect(await late('town.office')).toEqual([])
  })

  it('pages without a gap, in two calls of the store', async () => {
    const sent = new Set<string>()
    for (let index = 0; index < 25; index += 1) sent.add(await village.submit())
    await passes('2026-12-01T02:00:00Z')
    village.at('2026-12-01T02:00:00Z')
    storeCalls.length = 0
    const first = await village.call('town.office', 'matter.supervise', {})
    expect(storeCalls).toHaveLength(2)
    const second = await village.call('town.office', 'matter.supervise', { after: first.after! })
    expect(second.after).toBeNull()
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id))).toEqual(sent)
    expect(first.rows).toHaveLength(20)
  })

  it('is the business of the offices above alone', async () => {
    for (const who of ['a.officer', 'a.resident', 'a.hub', 'town.unit'] as const)
      expect(await refusalOf(late(who))).toBe('NOT_ALLOWED')
    expect(await refusalOf(late('town.office', 'county-1'))).toBe('NOT_FOUND')
    expect(await refusalOf(late('town.office', 'village-a'))).toBe('NOT_FOUND')
  })
})
