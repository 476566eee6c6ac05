import { pageSize } from '../../../types/domain/limits'
import { secret, wallWords, wishIn } from '../../support/samples/wish'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { world } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const wall = async (who: string, own: object = {}) =>
  valueOf(await cloud.call(who, 'wish.wall', { part: 'open', ...own } as { part: 'open' }))

describe('wish.wall', () => {
  it('shows what was published with what it takes, in the words of the wall', async () => {
    const id = await wishIn(cloud, 'published', { cost: 'to50' })
    const { rows, node, walls } = await wall('a.loner')
    expect([node, walls]).toEqual([
      'village-a',
      [
        { id: 'village-a', name: '石桥村' },
        { id: 'town-1', name: '清水镇' }
      ]
    ])
    expect(rows).toEqual([
      {
        id,
        words: wallWords,
        kind: 'living',
        cost: 'to50',
        wanted: null,
        name: null,
        village: '石桥村村委会',
        part: 'open',
        publishedAt: expect.any(String)
      }
    ])
  })

  it('never tells whose a wish is: not one word of anybody, in none of its parts', async () => {
    for (const stage of ['published', 'claimed', 'fulfilled', 'thanked'] as const) await wishIn(cloud, stage)
    const people = world().persons.flatMap(({ name, phone, openid, _id }) => [name, phone, openid, _id])
    const homes = world().households.flatMap(({ _id, name }) => [_id, name])
    for (const part of ['open', 'claimed', 'done'])
      for (const who of ['a.loner', 'a.officer', 'a.hub', 'b.resident', 'town.office']) {
        const whole = JSON.stringify(await wall(who, { part, nodeId: 'town-1' }))
        expect(whole).toContain(wallWords)
        for (const word of [...people, ...homes, secret, '暗号七七', '13810000'])
          if (word) expect([who, part, whole]).toEqual([who, part, expect.not.stringContaining(word)])
      }
  })

  it('says the name where that was agreed to', async () => {
    const id = await wishIn(cloud, 'published', { showName: true })
    expect((await wall('b.loner', { nodeId: 'town-1' })).rows.find((row) => row.id === id)!.name).toBe(
      '周小满'
    )
  })

  it('is that of the villages and towns one lives or serves in, and of none other', async () => {
    const id = await wishIn(cloud, 'published')
    expect((await wall('b.resident')).rows).toEqual([])
    expect((await wall('b.resident', { nodeId: 'town-1' })).rows.map((row) => row.id)).toContain(id)
    expect((await wall('town.office')).node).toBe('town-1')
    for (const nodeId of ['village-a', 'county-1', 'grid-b1', 'nowhere'])
      expect([
        nodeId,
        errorOf(await cloud.call('b.resident', 'wish.wall', { part: 'open', nodeId }))
      ]).toEqual([nodeId, 'NOT_FOUND'])
  })

  it('pages by key, newest first, complete and without doubles', async () => {
    const made: string[] = []
    for (let count = 0; count <= pageSize; count += 1) made.push(await wishIn(cloud, 'published'))
    const first = await wall('a.loner')
    const second = await wall('a.loner', { after: first.after })
    expect(first.rows).toHaveLength(pageSize)
    const ids = [...first.rows, ...second.rows].map(({ id }) => id)
    expect(ids.slice(0, made.length)).toEqual(made.reverse())
    expect(new Set(ids).size).toBe(ids.length)
  })
})
