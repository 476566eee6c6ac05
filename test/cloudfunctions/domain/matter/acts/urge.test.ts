import { refusalOf, settled } from '../../../../support/memoryVillage'
import { silentVillage } from '../../../../support/silence'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const { village, pass, unheard, read } = silentVillage()

describe('matter.urge', () => {
  it('is not possible before the step is overdue', async () => {
    const id = await village.reach('asked')
    expect((await read('a.resident', id)).silence).toBeNull()
    expect(await refusalOf(village.act('a.resident', 'urge', id, {}))).toBe('ACT_NOT_NOW')
  })

  it('tells who must act, their office and the level above, with how often', async () => {
    const id = await unheard()
    await village.act('a.resident', 'urge', id, {})
    await settled()
    expect(village.told(personIdOf('a.hub')).at(-1)).toMatch(/催了第 1 次：这件事过了说好的日子，请回个话/)
    expect(village.told('village-a').at(-1)).toMatch(/催了第 1 次：.*手上的事过了说好的日子，请过问一下/)
    expect(village.told('town-1').at(-1)).toMatch(/催了第 1 次：.*请督促/)
  })

  it('is possible once a day, and again on the next', async () => {
    const id = await unheard()
    await village.act('a.resident', 'urge', id, {})
    expect(await refusalOf(village.act('a.resident', 'urge', id, {}))).toBe('ACT_NOT_NOW')
    expect(await read('a.resident', id)).toMatchObject({ silence: { urged: 1, urgedToday: true } })
    village.at('2026-11-25T16:30:00Z')
    expect((await read('a.resident', id)).acts).toContain('urge')
    await village.act('a.resident', 'urge', id, {})
    expect(await read('a.hub', id)).toMatchObject({ silence: { urged: 2 } })
    const { rows } = await village.call('a.hub', 'matter.tray', { tray: 'sort', whose: 'mine' })
    expect(rows).toMatchObject([{ id, urged: 2 }])
  })

  it('is not for who handles it, nor for a stranger', async () => {
    const id = await unheard()
    expect(await refusalOf(village.act('a.hub', 'urge', id, {}))).toBe('NOT_ALLOWED')
    expect(await refusalOf(village.act('b.resident', 'urge', id, {}))).toBe('NOT_FOUND')
  })

  it('tells no name that was to be hidden', async () => {
    const id = (
      await village.call('a.resident', 'matter.submit', {
        id: 'matter-hidden-urge',
        text: '灌溉站的账没有公开。',
        hideName: true
      })
    ).id
    await pass()
    await village.act('a.resident', 'urge', id, {})
    await settled()
    expect(village.told('village-a').at(-1)).toMatch(/^提出人催了第 1 次/)
  })

  it('names the office above and how to call it', async () => {
    const id = await unheard()
    expect((await read('a.resident', id)).silence?.above).toMatchObject({ id: 'town-1' })
  })

  it('makes nothing stale that somebody was about to do', async () => {
    const id = await unheard()
    const seen = village.matter(id).version
    await village.act('a.resident', 'urge', id, {})
    await village.act('a.hub', 'agenda', id, { category: 'safety', urgency: 'ordinary', seen } as never)
    expect(village.matter(id).stage).toBe('sorted')
  })
})
