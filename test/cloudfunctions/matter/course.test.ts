import { memoryVillage, refusalOf, settled } from '../../support/memoryVillage'
import { sharing } from '../../support/sharing'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const { shared } = sharing(village)
beforeEach(() => {
  village.reset()
  village.at('2026-11-23T02:00:00Z')
})

describe('matter.course', () => {
  it('tells newest first how it went, without a name and without what was said between two', async () => {
    const id = await shared()
    await village.act('a.resident', 'add', id, { text: '是我家老人摔的', photos: [] })
    await village.lead(id, 'handling')
    await village.act('a.handler', 'progress', id, { text: '和周小满说好了，明天换。' })
    await village.act('a.handler', 'finish', id, { outcome: 'solved', text: '换好了。' })
    await settled()
    const { told, ...row } = await village.call('a.loner', 'matter.course', { id })
    expect(row).toMatchObject({ id, line: '桥头的路灯', stage: 'handled', households: 1, said: false })
    expect(told.map(({ text }) => text)).toEqual([
      '办完了：已办好，等评价。',
      '正在办，有了新的进展。',
      '有人接手办了，11 月 30 日前办结。',
      '村里定了人来办，11 月 30 日前办结。',
      '列入了议事，11 月 24 日前有结果。',
      expect.stringMatching(/^有人说了这件事，编号 261123-\w{5}，等梳理。$/)
    ])
    expect(JSON.stringify(told)).not.toMatch(/周小满|孙大勇|老人/)
  })

  it('is told to nobody where it is not shared, not yet checked, or another village’s', async () => {
    const own = await village.submit()
    expect(await refusalOf(village.call('a.loner', 'matter.course', { id: own }))).toBe('NOT_FOUND')
    const id = await shared()
    expect(await refusalOf(village.call('b.resident', 'matter.course', { id }))).toBe('NOT_FOUND')
    await village.act('a.officer', 'share', id, { text: null })
    expect(await refusalOf(village.call('a.loner', 'matter.course', { id }))).toBe('NOT_FOUND')
  })
})
