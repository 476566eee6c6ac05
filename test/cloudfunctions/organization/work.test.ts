import { freshId } from '../../support/ids'
import { memoryVillage, refusalOf } from '../../support/memoryVillage'
import { ticked } from '../../support/ticking'
import { personIdOf, type PersonKey } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const now = new Date('2026-11-23T02:00:00Z')
beforeEach(() => village.reset())

const handler = { personId: personIdOf('a.handler'), role: 'handler', nodeId: 'village-a' } as const
const end = (to?: PersonKey) =>
  village.call('town.admin', 'organization.end', {
    act: freshId(),
    ...handler,
    ...(to && { to: personIdOf(to) })
  })

describe('organization.work', () => {
  it('tells what lies open in somebody’s hands by its number alone, and to whom it falls', async () => {
    const id = await village.reach('handling')
    const work = await village.call('town.admin', 'organization.work', handler)
    expect(work).toMatchObject({
      items: [{ id, number: village.matter(id).number }],
      more: false,
      falls: '石桥村村委会'
    })
    expect(JSON.stringify(work)).not.toContain('路灯')
    expect(work.heirs.map((one) => one.id).sort()).toEqual(
      (['a.helper', 'a.officer', 'a.officer2', 'town.unit', 'town.unit2', 'town.unit3'] as const)
        .map(personIdOf)
        .sort()
    )
    expect(await refusalOf(village.call('a.officer', 'organization.work', handler))).toBe('NOT_ALLOWED')
    expect(
      await refusalOf(village.call('town.admin', 'organization.work', { ...handler, role: 'hub' }))
    ).toBe('NOT_FOUND')
  })

  it('is handed over whole to whoever is named, and the asker is told', async () => {
    const ids = [await village.reach('handling'), await village.reach('discussed')]
    await end('a.helper')
    await ticked(now)
    for (const id of ids) {
      expect(village.matter(id)).toMatchObject({ stage: 'discussed', lead: { id: personIdOf('a.helper') } })
      expect(village.last(id)).toMatchObject({
        act: 'vacate',
        gone: { name: '孙大勇' },
        by: { id: 'system' }
      })
    }
    expect(village.told(personIdOf('a.resident')).at(-1)).toMatch(/^孙大勇不在岗位上了，由钱多多接着办/)
    expect(village.told(personIdOf('a.helper')).at(-1)).toMatch(/他手上的一件事请您接着办/)
  })

  it('is taken over by nobody who serves elsewhere, by the same person or by a resident', async () => {
    for (const who of ['b.handler', 'a.handler', 'a.resident'] as const)
      expect([who, await refusalOf(end(who))]).toEqual([who, 'HEIR_UNKNOWN'])
  })

  it('comes back to the office where whoever was named may not have it', async () => {
    // The officer asked it: nobody handles what they asked themselves.
    const id = await village.submit('a.officer')
    await village.act('a.officer2', 'agenda', id, { category: 'other', urgency: 'ordinary' })
    await village.act('a.officer2', 'assign', id, { leadId: personIdOf('a.handler'), helperIds: [] })
    await end('a.officer')
    await ticked(now)
    expect(village.matter(id)).toMatchObject({ stage: 'sorted', lead: null, hands: ['village-a'] })
  })
})
