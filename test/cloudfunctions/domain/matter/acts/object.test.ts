import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

const give = (id: string, to: 'a.handler' | 'a.helper' | 'a.officer' | 'a.officer2') =>
  village.act('a.officer', 'assign', id, { leadId: personIdOf(to), text: '请他来办' })

/** A matter to which the handler and the helper have objected, and which the second officer has now. */
async function objectedTwice(): Promise<string> {
  const id = await village.reach('discussed')
  await village.act('a.handler', 'object', id, { text: '不归水电' })
  await give(id, 'a.helper')
  await village.act('a.helper', 'object', id, { text: '我不会' })
  await give(id, 'a.officer2')
  return id
}

describe('matter.object', () => {
  it('brings the matter back before the officers, with the reason told to the asker', async () => {
    const id = await village.reach('discussed')
    await village.act('a.handler', 'object', id, { text: '不归水电' })
    expect(village.matter(id)).toMatchObject({
      stage: 'sorted',
      lead: null,
      helpers: [],
      hands: ['village-a'],
      hops: [{ to: { id: personIdOf('a.handler') }, objection: '不归水电' }],
      dueAt: new Date('2026-11-24T10:00:00Z')
    })
    await settled()
    expect(village.told('village-a').at(-1)).toBe('孙大勇说这件事不归他办，请另外定人。原因：不归水电')
    expect(village.told(personIdOf('a.resident')).at(-1)).toBe(
      '孙大勇说不归他办，村里会另外定人。原因：不归水电'
    )
    expect(village.told(personIdOf('a.helper')).at(-1)).toBe('孙大勇说不归他办，另外定人，您不用再办了。')
  })

  it('is possible once each, also where it comes back', async () => {
    const id = await village.reach('discussed')
    await village.act('a.handler', 'object', id, { text: '不归水电' })
    await give(id, 'a.handler')
    expect((await village.call('a.handler', 'matter.read', { id })).acts).not.toContain('object')
    expect(await refusalOf(village.act('a.handler', 'object', id, { text: '真不归' }))).toBe('ACT_NOT_NOW')
  })

  it('after three, the first who received it leads', async () => {
    const id = await objectedTwice()
    await village.act('a.officer2', 'object', id, { text: '我管妇联' })
    expect(village.matter(id)).toMatchObject({
      stage: 'discussed',
      lead: { id: personIdOf('a.handler') },
      hands: [personIdOf('a.handler')],
      dueAt: new Date('2026-11-30T10:00:00Z')
    })
    await settled()
    expect(village.told(personIdOf('a.handler')).at(-1)).toBe(
      '大家都说不归自己办，按规矩由最先接到的您来办，11 月 30 日前办结。'
    )
    expect(village.told(personIdOf('a.resident')).at(-1)).toBe(
      '赵春梅说不归他办；按规矩由最先接到的孙大勇来办，11 月 30 日前办结。'
    )
    expect((await village.call('a.handler', 'matter.read', { id })).acts).not.toContain('object')
    await village.act('a.handler', 'take', id, {})
    expect(village.matter(id).stage).toBe('handling')
  })

  it('passes over a first receiver whose post ended, to the next who serves', async () => {
    const id = await objectedTwice()
    village.endPosts('a.handler')
    await village.act('a.officer2', 'object', id, { text: '我管妇联' })
    expect(village.matter(id).lead).toMatchObject({ id: personIdOf('a.helper') })
  })

  it('stays with who objected last where nobody before serves any more', async () => {
    const id = await objectedTwice()
    for (const who of ['a.handler', 'a.helper'] as const) village.endPosts(who)
    await village.act('a.officer2', 'object', id, { text: '我管妇联' })
    expect(village.matter(id)).toMatchObject({ stage: 'discussed', lead: { id: personIdOf('a.officer2') } })
  })

  it('shows every hop to the asker, with its reason', async () => {
    const id = await objectedTwice()
    await village.act('a.officer2', 'object', id, { text: '我管妇联' })
    const { history } = await village.call('a.resident', 'matter.read', { id })
    const told = history.filter(({ act }) => act === 'assign' || act === 'object').reverse()
    expect(told.map(({ act, by, lead, text }) => [act, act === 'object' ? by.name : lead, text])).toEqual([
      ['assign', '孙大勇', undefined],
      ['object', '孙大勇', '不归水电'],
      ['assign', '钱多多', '请他来办'],
      ['object', '钱多多', '我不会'],
      ['assign', '赵春梅', '请他来办'],
      ['object', '赵春梅', '我管妇联']
    ])
    expect(history[0]!.lead).toBe('孙大勇')
  })

  it('is not possible any more once it was taken', async () => {
    const id = await village.reach('handling')
    expect(await refusalOf(village.act('a.handler', 'object', id, { text: '不归我' }))).toBe('ACT_NOT_NOW')
  })

  it('is the lead’s alone', async () => {
    const id = await village.reach('discussed')
    for (const who of ['a.helper', 'a.officer', 'a.hub', 'a.resident'] as const)
      expect(await refusalOf(village.act(who, 'object', id, { text: '不归我' }))).toBe('NOT_ALLOWED')
  })

  it('counts another day for the same lead as no new receiver', async () => {
    const id = await village.reach('discussed')
    await village.act('a.officer', 'assign', id, {
      leadId: personIdOf('a.handler'),
      text: '多给两天',
      until: '2026-12-02'
    })
    expect(village.matter(id).hops).toHaveLength(1)
  })
})
