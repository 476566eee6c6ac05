import { storeCalls } from '../../support/memoryCloud'
import { memoryVillage, settled } from '../../support/memoryVillage'
import { freshId } from '../../support/ids'
import { sharing } from '../../support/sharing'
import { personIdOf, type PersonKey } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const { shared, seen } = sharing(village)
beforeEach(() => {
  village.reset()
  village.at(new Date())
})

describe('matter.shared', () => {
  it('tells the line, how far it is, who has it and by when, and how many households said it', async () => {
    const id = await shared()
    await village.lead(id, 'handling')
    await village.call('a.loner', 'matter.metoo', { id: freshId('metoo'), of: id })
    await settled()
    expect(await seen('a.homeless')).toEqual([
      {
        id,
        line: '桥头的路灯',
        since: expect.any(String),
        stage: 'handling',
        responsible: '孙大勇',
        due: expect.objectContaining({ at: village.matter(id).dueAt!.toISOString() }),
        households: 2,
        said: false,
        open: true
      }
    ])
  })

  it('knows whether the caller’s household said it, as the first or after', async () => {
    const id = await shared()
    await village.call('a.loner', 'matter.metoo', { id: freshId('metoo'), of: id })
    await settled()
    const said = async (who: PersonKey) => (await seen(who))[0]!.said
    expect(
      await Promise.all((['a.neighbor', 'a.loner', 'a.member', 'a.homeless'] as const).map(said))
    ).toEqual([true, true, true, false])
  })

  it('tells neither who asked, while they are waited for, nor a word of theirs', async () => {
    const id = await shared()
    await village.act('a.hub', 'ask', id, { text: '哪一盏？' })
    expect(await seen()).toMatchObject([{ stage: 'returned', responsible: '石桥村村委会' }])
    await village.act('a.resident', 'add', id, { text: '东头那盏', photos: [] })
    await village.lead(id, 'handled')
    const told = await seen()
    expect(told).toMatchObject([{ stage: 'handled', responsible: null, due: null, open: false }])
    expect(JSON.stringify(told)).not.toMatch(/周小满|孩子|东头|换好了灯泡/)
  })

  it('finds for what is typed those that say the same and can still be joined', async () => {
    const lamp = await shared('桥头的路灯不亮')
    await shared('东渠清淤', 'a.neighbor')
    const like = async (who: PersonKey, text: string) =>
      (await village.call(who, 'matter.shared', { like: text })).rows.map(({ id }) => id)
    expect(await like('a.loner', '桥头路灯坏了好几天')).toEqual([lamp])
    storeCalls.length = 0
    expect(await like('a.loner', '桥头路灯坏了好几天')).toEqual([lamp])
    expect(storeCalls).toEqual(['get persons', 'aggregate publications'])
    expect(await like('a.loner', '想要一张凳子')).toEqual([])
    // Who said it already is offered nothing, nor is anybody once it is over.
    expect(await like('a.neighbor', '桥头路灯坏了好几天')).toEqual([])
    await village.lead(lamp, 'handled')
    expect(await like('a.loner', '桥头路灯坏了好几天')).toEqual([])
    expect(await like('b.resident', '桥头路灯坏了好几天')).toEqual([])
  })

  it('stands newest first, page by page without a gap, and holds only the village’s own', async () => {
    const given: string[] = []
    for (let index = 0; index < 23; index += 1) {
      village.at(new Date(Date.UTC(2026, 10, 23, 2, 0, index)))
      given.push(await shared(`第 ${index} 件`))
    }
    const foreign = await village.submit('b.resident')
    await village.act('b.officer', 'share', foreign, { text: '柳湾的桥' })
    await settled()
    const listed: string[] = []
    for (let after: string | null | undefined; after !== null;) {
      const page = await village.call('a.loner', 'matter.shared', after ? { after } : {})
      listed.push(...page.rows.map(({ id }) => id))
      after = page.after
    }
    expect(listed).toEqual(given.reverse())
    expect((await seen('b.loner')).map(({ line }) => line)).toEqual(['柳湾的桥'])
  })

  it('takes two calls of the store', async () => {
    await shared()
    await seen()
    storeCalls.length = 0
    await seen()
    expect(storeCalls).toEqual(['get persons', 'aggregate publications'])
  })

  it('tells the office where the matter waits for its office, by name alone', async () => {
    const id = await shared()
    await village.lead(id, 'sorted')
    const [row] = await seen()
    expect(row!.responsible).toBe('石桥村村委会')
    expect(JSON.stringify(row)).not.toContain(personIdOf('a.resident'))
  })
})
