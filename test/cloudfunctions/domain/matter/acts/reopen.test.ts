import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.reopen', () => {
  it('puts a closed matter back before the officers, with the reason', async () => {
    const id = await village.reach('closed')
    village.at('2026-11-27T02:00:00Z')
    await village.act('a.resident', 'reopen', id, { text: '又坏了' })
    expect(village.matter(id)).toMatchObject({
      stage: 'sorted',
      reopened: 1,
      closedAt: null,
      lead: null,
      outcome: null,
      rating: null,
      hands: ['village-a'],
      dueAt: new Date('2026-12-01T10:00:00Z')
    })
    await settled()
    expect(village.told('village-a').at(-1)).toBe('周小满要求重新办。')
  })

  it('is possible to the last moment of the thirtieth day, and not after', async () => {
    const id = await village.reach('closed')
    village.at('2026-12-23T02:00:00.001Z')
    expect(await refusalOf(village.act('a.resident', 'reopen', id, { text: '又坏了' }))).toBe('TOO_LATE')
    village.at('2026-12-23T02:00:00.000Z')
    await village.act('a.resident', 'reopen', id, { text: '又坏了' })
    expect(village.matter(id).stage).toBe('sorted')
  })

  it('is offered as long as it is possible', async () => {
    const id = await village.reach('closed')
    village.at('2026-12-23T02:00:00.000Z')
    expect((await village.call('a.resident', 'matter.read', { id })).acts).toEqual(['reopen'])
    village.at('2026-12-23T02:00:00.001Z')
    expect((await village.call('a.resident', 'matter.read', { id })).acts).toEqual([])
  })

  it('needs a reason', async () => {
    const id = await village.reach('closed')
    expect(await refusalOf(village.act('a.resident', 'reopen', id, { text: ' ' }))).toBe('BAD_INPUT')
  })

  it('is not for what was withdrawn', async () => {
    const id = await village.reach('withdrawn')
    expect(await refusalOf(village.act('a.resident', 'reopen', id, { text: '还是要办' }))).toBe('ACT_NOT_NOW')
  })
})
