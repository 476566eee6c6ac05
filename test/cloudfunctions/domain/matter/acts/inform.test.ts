import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

const text = '镇里说明年开春修'

describe('matter.inform', () => {
  it('tells the asker what came of it, to be rated', async () => {
    const id = await village.reach('replied')
    await village.act('a.officer', 'inform', id, { outcome: 'explained', text })
    expect(village.matter(id)).toMatchObject({
      stage: 'handled',
      outcome: { kind: 'explained', text },
      hands: [personIdOf('a.resident')],
      dueAt: new Date('2026-11-30T02:00:00Z')
    })
    await settled()
    expect(village.told(personIdOf('a.resident')).at(-1)).toBe(
      '李建国把镇里的答复告诉了您，请看看满意不满意。'
    )
    await village.act('a.resident', 'rate', id, { satisfaction: 'yes' })
    expect(village.matter(id).stage).toBe('closed')
  })

  it('is owed by the village: in its tray, with the town’s answer in the history', async () => {
    const id = await village.reach('split')
    await village.act('town.office', 'reply', id, { text })
    const { rows } = await village.call('a.officer2', 'matter.tray', { tray: 'inform', whose: 'mine' })
    expect(rows).toMatchObject([{ id, responsible: '石桥村村委会' }])
    const view = await village.call('a.officer2', 'matter.read', { id })
    expect(view.history[0]).toMatchObject({ act: 'reply', text })
    expect(view.acts).toContain('inform')
  })

  it('is not the town’s, and not possible before the town answered', async () => {
    const id = await village.reach('replied')
    expect(await refusalOf(village.act('town.office', 'inform', id, { outcome: 'solved', text }))).toBe(
      'NOT_ALLOWED'
    )
    const other = await village.reach('split')
    expect(await refusalOf(village.act('a.officer', 'inform', other, { outcome: 'solved', text }))).toBe(
      'ACT_NOT_NOW'
    )
  })

  it('that does not satisfy puts it before the village again, with its parts forgotten', async () => {
    const id = await village.reach('split')
    await village.act('town.office', 'reply', id, { text })
    await village.act('a.officer', 'inform', id, { outcome: 'unsolvable', text })
    await village.act('a.resident', 'rate', id, { satisfaction: 'no' })
    expect(village.matter(id)).toMatchObject({ stage: 'sorted', parts: [], hands: ['village-a'] })
    expect(await refusalOf(village.call('town.unit', 'matter.read', { id }))).toBe('NOT_FOUND')
  })
})
