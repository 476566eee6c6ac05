import { memoryVillage, refusalOf, refusedBy, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

const leadId = personIdOf('a.handler')
const helperId = personIdOf('a.helper')

describe('matter.assign', () => {
  it('writes who leads, who helps and by when', async () => {
    const id = await village.reach('sorted')
    await village.act('a.officer', 'assign', id, { leadId, helperIds: [helperId], text: '换灯泡' })
    expect(village.matter(id)).toMatchObject({
      stage: 'discussed',
      lead: { id: leadId, name: '孙大勇' },
      helpers: [{ id: helperId }],
      hands: [leadId, helperId],
      dueAt: new Date('2026-11-30T10:00:00Z')
    })
    expect(village.last(id).text).toBe('换灯泡')
    await settled()
    expect(village.told(leadId)).toEqual(['村里交给您一件事，11 月 30 日前办结。'])
    expect(village.told(personIdOf('a.resident')).at(-1)).toBe('村里定了由孙大勇来办，11 月 30 日前办结。')
  })

  it('takes a day the village sets, today included', async () => {
    const id = await village.reach('sorted')
    await village.act('a.officer', 'assign', id, { leadId, until: '2026-11-23' })
    expect(village.matter(id).dueAt).toEqual(new Date('2026-11-23T10:00:00Z'))
  })

  it('takes today only until the working hours end', async () => {
    const id = await village.reach('sorted')
    village.at('2026-11-23T10:00:00Z')
    const refusal = await refusedBy(village.act('a.officer', 'assign', id, { leadId, until: '2026-11-23' }))
    expect(refusal).toMatchObject({ named: 'DATE_PAST', fields: { until: expect.any(String) } })
    expect(village.matter(id).version).toBe(2)
  })

  it.each(['discussed', 'handling'] as const)('needs a reason once it was given, at %s', async (stage) => {
    const id = await village.reach(stage)
    const before = village.matter(id)
    const refusal = await refusedBy(village.act('a.officer', 'assign', id, { leadId: helperId }))
    expect(refusal).toMatchObject({ named: 'REASON_MISSING', fields: { text: expect.any(String) } })
    expect(village.matter(id)).toEqual(before)
    await village.act('a.officer', 'assign', id, { leadId: helperId, text: '他家近' })
    expect(village.last(id)).toMatchObject({ act: 'assign', text: '他家近', lead: { id: helperId } })
  })

  it('is never given to who asked, neither as lead nor as helper', async () => {
    const id = await village.submit('a.officer2')
    await village.act('a.officer', 'agenda', id, { category: 'other', urgency: 'ordinary' })
    const own = personIdOf('a.officer2')
    for (const input of [{ leadId: own }, { leadId, helperIds: [own] }])
      expect(await refusalOf(village.act('a.officer', 'assign', id, input))).toBe('OWN_MATTER')
    expect(village.matter(id).version).toBe(2)
  })

  it('refuses a day that has passed in Shanghai, though not yet in UTC', async () => {
    const id = await village.reach('sorted')
    village.at('2026-11-23T16:00:00Z')
    const refusal = await refusedBy(village.act('a.officer', 'assign', id, { leadId, until: '2026-11-23' }))
    expect(refusal.named).toBe('DATE_PAST')
    expect(refusal.fields).toHaveProperty('until')
  })

  it('refuses a day more than a year away, and one that does not exist', async () => {
    const id = await village.reach('sorted')
    expect(await refusalOf(village.act('a.officer', 'assign', id, { leadId, until: '9999-12-31' }))).toBe(
      'DATE_FAR'
    )
    expect(await refusalOf(village.act('a.officer', 'assign', id, { leadId, until: '2026-11-31' }))).toBe(
      'BAD_INPUT'
    )
    await village.act('a.officer', 'assign', id, { leadId, until: '2027-11-23' })
  })

  it.each([
    ['a lead who is nobody', { leadId: 'p-nobody' }],
    ['a lead without a post', { leadId: personIdOf('a.neighbor') }],
    ['a lead of another village', { leadId: personIdOf('b.handler') }],
    ['a hub as lead', { leadId: personIdOf('a.hub') }],
    ['a helper of another village', { leadId, helperIds: [personIdOf('b.helper')] }],
    ['one good helper and one that is nobody', { leadId, helperIds: [helperId, 'p-nobody'] }]
  ])('refuses %s and writes nothing', async (_name, own) => {
    const id = await village.reach('sorted')
    const before = village.matter(id)
    expect(await refusalOf(village.act('a.officer', 'assign', id, own))).toBe('PERSON_UNKNOWN')
    expect(village.matter(id)).toEqual(before)
  })

  it('counts a helper once, and the lead not as a helper', async () => {
    const id = await village.reach('sorted')
    await village.act('a.officer', 'assign', id, { leadId, helperIds: [helperId, leadId, helperId] })
    expect(village.matter(id).helpers.map((one) => one.id)).toEqual([helperId])
  })

  it('can be corrected while it is handled, and begins again with the new lead', async () => {
    const id = await village.reach('handling')
    await village.act('a.officer2', 'assign', id, { leadId: helperId, text: '他家就在旁边' })
    expect(village.matter(id)).toMatchObject({
      stage: 'discussed',
      lead: { id: helperId },
      helpers: [],
      hands: [helperId]
    })
    expect(await refusalOf(village.act('a.handler', 'finish', id, { outcome: 'solved', text: '好' }))).toBe(
      'NOT_FOUND'
    )
  })

  it('can name an officer, who then takes and finishes it', async () => {
    const id = await village.reach('sorted')
    await village.act('a.officer', 'assign', id, { leadId: personIdOf('a.officer2') })
    await village.act('a.officer2', 'take', id, {})
    await village.act('a.officer2', 'progress', id, { text: '在看' })
    await village.act('a.officer2', 'finish', id, { outcome: 'solved', text: '好了' })
    expect(village.matter(id).stage).toBe('handled')
  })
})
