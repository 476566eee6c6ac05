import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

const text = '要县里批钱，村里办不了'

describe('matter.escalate', () => {
  it('brings the matter before the town, which has three working days', async () => {
    const id = await village.reach('sorted')
    await village.act('a.officer', 'escalate', id, { text })
    expect(village.matter(id)).toMatchObject({
      stage: 'escalated',
      tray: 'town',
      town: { id: 'town-1', name: '清水镇党委办公室', phone: '0939-1000000' },
      hands: ['town-1'],
      dueAt: new Date('2026-11-26T10:00:00Z')
    })
    await settled()
    expect(village.told('town-1')).toEqual([`石桥村村委会提上来一件事，11 月 26 日前要有回音。原因：${text}`])
    expect(village.told(personIdOf('a.resident')).at(-1)).toBe(
      `村里办不了，提到了清水镇党委办公室，11 月 26 日前有回音。原因：${text}`
    )
  })

  it('is seen by everybody who has a part in it, with whom it lies now', async () => {
    const id = await village.reach('escalated')
    for (const who of ['a.resident', 'a.hub', 'a.officer2', 'town.office', 'county.office'] as const) {
      const view = await village.call(who, 'matter.read', { id })
      expect([who, view.responsible]).toEqual([
        who,
        { id: 'town-1', name: '清水镇党委办公室', phone: '0939-1000000' }
      ])
      expect(view.history[0]).toMatchObject({ act: 'escalate', town: '清水镇党委办公室' })
    }
  })

  it.each(['discussed', 'handling'] as const)(
    'takes it out of the hands that had it at %s, and tells them',
    async (stage) => {
      const id = await village.reach(stage)
      await village.act('a.officer', 'escalate', id, { text })
      expect(village.matter(id)).toMatchObject({ lead: null, helpers: [], hands: ['town-1'], inHand: [] })
      await settled()
      for (const who of ['a.handler', 'a.helper'] as const) {
        expect(village.told(personIdOf(who)).at(-1)).toBe('这件事提到了清水镇党委办公室，您不用再办了。')
        expect(await refusalOf(village.call(who, 'matter.read', { id }))).toBe('NOT_FOUND')
      }
    }
  )

  it('is the lead’s too, once they have begun, and then the officers are told', async () => {
    const id = await village.reach('handling')
    await village.act('a.handler', 'escalate', id, { text })
    await settled()
    expect(village.told('village-a').at(-1)).toBe('孙大勇把一件事提到了清水镇党委办公室。')
    expect(village.told(personIdOf('a.handler')).at(-1)).not.toContain('不用再办')
    expect(village.told(personIdOf('a.helper')).at(-1)).toContain('不用再办')
  })

  it('needs a reason, and is nobody’s who does not decide', async () => {
    const id = await village.reach('sorted')
    expect(await refusalOf(village.act('a.officer', 'escalate', id, { text: ' ' }))).toBe('BAD_INPUT')
    for (const who of ['a.resident', 'a.hub', 'town.office'] as const)
      expect([who, await refusalOf(village.act(who, 'escalate', id, { text }))]).toEqual([who, 'NOT_ALLOWED'])
    expect(village.matter(id).version).toBe(2)
  })

  it('begins without the parts of an earlier time at the town', async () => {
    const id = await village.reach('split')
    await village.act('town.office', 'sendBack', id, { text: '村里能办' })
    expect(village.matter(id).parts).toHaveLength(1)
    await village.act('a.officer', 'escalate', id, { text })
    expect(village.matter(id)).toMatchObject({ stage: 'escalated', parts: [] })
  })

  it('goes on from the town to the county, and no further', async () => {
    const id = await village.submit('town.unit')
    expect(village.matter(id)).toMatchObject({ office: { id: 'town-1' }, hands: ['town-1'] })
    await village.act('town.office', 'agenda', id, { category: 'other', urgency: 'ordinary' })
    await village.act('town.office', 'escalate', id, { text })
    expect(village.matter(id)).toMatchObject({ town: { id: 'county-1' }, hands: ['county-1'] })
    await village.act('county.office', 'reply', id, { text: '同意' })
    await village.act('town.office', 'inform', id, { outcome: 'solved', text: '县里同意了' })
    expect(village.matter(id).stage).toBe('handled')
    const own = await village.submit('county.office')
    await village.call('county.office', 'matter.read', { id: own })
    expect(village.matter(own).hands).toEqual(['county-1'])
  })
})
