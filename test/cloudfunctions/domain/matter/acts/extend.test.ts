import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.extend', () => {
  const ask = (id: string, until = '2026-12-11', who: 'a.handler' | 'a.helper' = 'a.handler') =>
    village.act(who, 'extend', id, { text: '等零件', until })

  it('asks for more time with the reason, and changes no deadline by itself', async () => {
    const id = await village.reach('handling')
    const { dueAt } = village.matter(id)
    await ask(id)
    expect(village.matter(id)).toMatchObject({
      dueAt,
      extension: { state: 'asked', by: personIdOf('a.handler') }
    })
    await settled()
    expect(village.told('village-a').at(-1)).toBe('孙大勇想延到 12 月 11 日，等村里定。原因：等零件')
  })

  it('is possible once', async () => {
    const id = await village.reach('handling')
    await ask(id)
    expect(await refusalOf(ask(id, '2026-12-18'))).toBe('ACT_NOT_NOW')
    await village.act('a.officer', 'refuse', id, { text: '抓紧' })
    expect(await refusalOf(ask(id, '2026-12-18'))).toBe('ACT_NOT_NOW')
  })

  it.each([
    ['the present deadline', '2026-11-30', 'DATE_NO_LATER'],
    ['a day gone by', '2026-11-20', 'DATE_PAST'],
    ['a day years away', '2029-01-01', 'DATE_FAR']
  ])('refuses %s', async (_name, until, error) => {
    expect(await refusalOf(ask(await village.reach('handling'), until))).toBe(error)
  })

  it('is the lead’s', async () => {
    expect(await refusalOf(ask(await village.reach('handling'), '2026-12-11', 'a.helper'))).toBe(
      'NOT_ALLOWED'
    )
  })
})
