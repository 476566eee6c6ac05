import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

const text = '不是同一盏灯'

async function merged(stage: 'asked' | 'sorted' = 'asked') {
  const first = await village.submit('a.neighbor', '路灯坏了。')
  const second = await village.reach(stage)
  await village.act('a.officer', 'merge', second, { into: first })
  await settled()
  return { first, second }
}

describe('matter.unmerge', () => {
  it('gives it back to who sorts it, with its time begun afresh, and tells them and the asker', async () => {
    const { first, second } = await merged()
    village.at('2026-11-26T02:00:00Z')
    await village.act('a.hub', 'unmerge', second, { text })
    await settled()
    expect(village.matter(second)).toMatchObject({
      stage: 'asked',
      cluster: null,
      hands: [personIdOf('a.hub')],
      dueAt: new Date('2026-11-27T10:00:00Z')
    })
    expect(village.matter(first)).toMatchObject({ joined: 0 })
    expect(village.told(personIdOf('a.resident')).at(-1)).toBe('这件事改为单独办，会接着给您回音。')
  })

  it('gives one that was on the agenda back to the agenda, with all that was known of it', async () => {
    const { second } = await merged('sorted')
    const { category, urgency } = village.matter(second)
    village.at('2026-11-25T02:00:00Z')
    await village.act('a.officer', 'unmerge', second, { text })
    expect(village.matter(second)).toMatchObject({
      stage: 'sorted',
      category,
      urgency,
      hands: ['village-a'],
      dueAt: new Date('2026-12-01T10:00:00Z')
    })
    expect(category).toBe('infrastructure')
  })

  it('follows the other one no more', async () => {
    const { first, second } = await merged()
    await village.act('a.officer', 'unmerge', second, { text })
    await settled()
    const { version } = village.matter(second)
    await village.act('a.hub', 'answer', first, { text: '修好了。', category: 'other' })
    await settled()
    expect(village.matter(second)).toMatchObject({ version, stage: 'asked' })
  })

  it('can be merged again, and then hears only what happens from then on', async () => {
    const { first, second } = await merged()
    await village.act('a.officer', 'unmerge', second, { text })
    await village.act('a.hub', 'agenda', first, { category: 'other', urgency: 'ordinary' })
    await settled()
    await village.act('a.officer', 'merge', second, { into: first })
    await settled()
    expect(village.matter(first)).toMatchObject({ joined: 0, joiners: [{ id: second, seq: 4 }] })
    expect(village.matter(second).history.filter(({ act }) => act === 'follow')).toEqual([])
    await village.act('a.officer', 'decline', first, { text: '不归村里。' })
    await settled()
    expect(village.matter(second)).toMatchObject({ stage: 'handled', outcome: { kind: 'declined' } })
  })

  it('takes a reason', async () => {
    const { second } = await merged()
    expect(await refusalOf(village.act('a.hub', 'unmerge', second, { text: '' }))).toBe('BAD_INPUT')
  })

  it('is not the asker’s', async () => {
    const { second } = await merged()
    expect(await refusalOf(village.act('a.resident', 'unmerge', second, { text }))).toBe('NOT_ALLOWED')
  })

  it('lets the asker withdraw instead, which the other one notes', async () => {
    const { first, second } = await merged()
    await village.act('a.resident', 'withdraw', second, {})
    await settled()
    expect(village.matter(second)).toMatchObject({ stage: 'withdrawn', cluster: null })
    expect(village.matter(first).joiners).toEqual([
      { id: second, home: 'household-a-one', seq: 3, left: true }
    ])
  })
})
