import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf, type PersonKey } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

const text = '说的是水电专干收钱的事'
const about = [personIdOf('a.handler')]
const may = (who: PersonKey, id: string) =>
  village.call(who, 'matter.read', { id }).then(
    () => true,
    () => false
  )

describe('matter.passUp', () => {
  it('puts the matter before the town, to be sorted there, out of the village’s sight', async () => {
    const id = await village.submit()
    expect(await village.act('a.hub', 'passUp', id, { text, about })).toEqual({
      id,
      stage: 'asked',
      version: 2
    })
    expect(village.matter(id)).toMatchObject({
      path: ['county-1', 'town-1'],
      office: { id: 'town-1' },
      hub: null,
      hands: ['town-1'],
      tray: 'sort',
      about,
      bypass: { whom: '水电专干孙大勇' }
    })
    for (const who of ['a.hub', 'a.officer', 'a.officer2', 'a.handler'] as const)
      expect([who, await may(who, id)]).toEqual([who, false])
    for (const who of ['a.resident', 'town.office'] as const)
      expect([who, await may(who, id)]).toEqual([who, true])
  })

  it('tells the asker honestly and the town, and takes away what lay with those it goes past', async () => {
    const id = await village.reach('discussed')
    await settled()
    expect(village.told('village-a')).not.toEqual([])
    expect(village.told(personIdOf('a.handler'))).not.toEqual([])
    await village.act('a.officer', 'passUp', id, { text, about })
    await settled()
    for (const to of ['village-a', personIdOf('a.hub'), personIdOf('a.handler')])
      expect([to, village.told(to)]).toEqual([to, []])
    expect(village.told(personIdOf('a.helper'))).toEqual(['这件事提到了上一级，您不用再办了。'])
    expect(village.told('town-1').at(-1)).toMatch(/^有一件说到水电专干孙大勇的事提了上来，等您梳理/)
    expect(village.told(personIdOf('a.resident')).at(-1)).toMatch(
      /^这件事说到了水电专干孙大勇，李建国把它提到清水镇党委办公室来办，说到的人看不到/
    )
    expect(village.matter(id)).toMatchObject({ lead: null, helpers: [], hops: [], pending: [] })
  })

  it('is decided and handled at the town like any other, and rated by who asked', async () => {
    const id = await village.submit()
    await village.act('a.hub', 'passUp', id, { text, about })
    await village.act('town.office', 'agenda', id, { category: 'affairs', urgency: 'ordinary' })
    expect(
      await refusalOf(
        village.act('town.office', 'assign', id, { leadId: personIdOf('a.helper'), helperIds: [] })
      )
    ).toBe('PERSON_UNKNOWN')
    await village.act('town.office', 'assign', id, { leadId: personIdOf('town.unit'), helperIds: [] })
    await village.act('town.unit', 'take', id, {})
    await village.act('town.unit', 'finish', id, { outcome: 'explained', text: '查过了，退了钱。' })
    await village.act('a.resident', 'rate', id, { satisfaction: 'yes' })
    expect(village.matter(id).stage).toBe('closed')
  })

  it('can be handled by the town’s own office, where it has no unit', async () => {
    const id = await village.submit()
    await village.act('a.hub', 'passUp', id, { text, about })
    await village.act('town.office', 'agenda', id, { category: 'affairs', urgency: 'ordinary' })
    await village.act('town.office', 'assign', id, { leadId: personIdOf('town.office'), helperIds: [] })
    await village.act('town.office', 'take', id, {})
    expect(village.matter(id).stage).toBe('handling')
  })

  it('leaves it where it lies where it is about the hub alone, who loses it', async () => {
    const id = await village.submit()
    await village.act('a.officer', 'passUp', id, { text, about: ['hub'] })
    expect(village.matter(id)).toMatchObject({ office: { id: 'village-a' }, hub: null, hands: ['village-a'] })
    expect(await may('a.hub', id)).toBe(false)
    expect(await may('a.officer', id)).toBe(true)
  })

  it('again adds to whom it is about, and never lets somebody back', async () => {
    const id = await village.submit()
    await village.act('a.officer', 'passUp', id, { text, about: ['hub'] })
    await village.act('a.officer', 'passUp', id, { text, about: [personIdOf('a.officer2')] })
    expect(village.matter(id)).toMatchObject({
      about: [personIdOf('a.hub'), personIdOf('a.officer2')],
      office: { id: 'town-1' }
    })
  })

  it('is not open to whom it is about, nor to be said of oneself or of somebody elsewhere', async () => {
    const id = await village.submit()
    for (const whom of [
      ['hub'],
      [personIdOf('a.hub')],
      [personIdOf('b.officer')],
      [personIdOf('a.resident')]
    ])
      expect([whom, await refusalOf(village.act('a.hub', 'passUp', id, { text, about: whom }))]).toEqual([
        whom,
        'ABOUT_UNKNOWN'
      ])
    expect(village.matter(id).version).toBe(1)
  })

  it('ends what everybody could see of it', async () => {
    const id = await village.reach('sorted')
    await village.act('a.officer', 'share', id, { text: '桥头路灯' })
    await village.act('a.officer', 'passUp', id, { text, about })
    expect(village.matter(id).shared).toBeNull()
  })
})
