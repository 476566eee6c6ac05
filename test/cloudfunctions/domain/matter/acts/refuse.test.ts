import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.refuse', () => {
  it('leaves the deadline, and tells the lead why', async () => {
    const id = await village.reach('handling')
    const { dueAt } = village.matter(id)
    await village.act('a.handler', 'extend', id, { text: '等零件', until: '2026-12-11' })
    await village.act('a.officer', 'refuse', id, { text: '镇上有零件' })
    expect(village.matter(id)).toMatchObject({ dueAt, extension: { state: 'refused' } })
    await settled()
    expect(village.told(personIdOf('a.handler')).at(-1)).toBe('没有同意延期。原因：镇上有零件')
  })

  it('takes a reason and a question', async () => {
    const id = await village.reach('handling')
    expect(await refusalOf(village.act('a.officer', 'refuse', id, { text: '不' }))).toBe('ACT_NOT_NOW')
    await village.act('a.handler', 'extend', id, { text: '等零件', until: '2026-12-11' })
    expect(await refusalOf(village.act('a.officer', 'refuse', id, { text: '' }))).toBe('BAD_INPUT')
  })
})
