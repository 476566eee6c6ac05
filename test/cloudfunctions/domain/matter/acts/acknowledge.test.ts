import { refusalOf, settled } from '../../../../support/memoryVillage'
import { silentVillage } from '../../../../support/silence'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const { village, unheard, read } = silentVillage()

describe('matter.acknowledge', () => {
  it('is said by who must act, once, and read by who asked', async () => {
    const id = await unheard()
    expect(await read('a.resident', id)).toMatchObject({ silence: { acknowledged: false } })
    expect((await read('a.officer', id)).acts).not.toContain('acknowledge')
    await village.act('a.hub', 'acknowledge', id, {})
    const view = await read('a.resident', id)
    expect(view.silence).toMatchObject({ acknowledged: true })
    expect(view.history.map(({ act }) => act)).not.toContain('acknowledge')
    expect(await refusalOf(village.act('a.hub', 'acknowledge', id, {}))).toBe('ACT_NOT_NOW')
  })

  it('tells nobody and holds for the step alone', async () => {
    const id = await unheard()
    const before = village.told('village-a').length
    await village.act('a.hub', 'acknowledge', id, {})
    await settled()
    expect(village.told('village-a')).toHaveLength(before)
    await village.act('a.hub', 'agenda', id, { category: 'safety', urgency: 'ordinary' })
    expect(village.matter(id).acknowledged).toBeUndefined()
  })

  it('need not be said by whoever does something about it, from a list', async () => {
    const id = await village.reach('handling')
    await village.late('2027-01-15T02:00:00Z')
    const silence = async () => (await read('a.resident', id)).silence
    expect(await silence()).toMatchObject({ acknowledged: false })
    await village.act('a.resident', 'add', id, { text: '请抓紧' })
    expect(await silence()).toMatchObject({ acknowledged: false })
    await village.act('a.handler', 'progress', id, { text: '材料到了，明天动工' })
    expect(await silence()).toMatchObject({ acknowledged: true })
    expect((await read('a.handler', id)).acts).not.toContain('acknowledge')
  })

  it('is asked of nobody while a step is in time', async () => {
    const id = await village.reach('asked')
    expect((await read('a.hub', id)).acts).not.toContain('acknowledge')
  })
})
