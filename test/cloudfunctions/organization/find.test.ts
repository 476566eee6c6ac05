import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { grant } from '../../support/tree'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const find = async (text: string, who = 'town.admin') =>
  valueOf(await cloud.call(who, 'organization.find', { text }))

describe('organization.find', () => {
  it('finds people by the beginning of their name', async () => {
    const { rows, more } = await find('周')
    expect(rows.map(({ name }) => name).sort()).toEqual(['周乙小满', '周小满'])
    expect(more).toBe(false)
    expect((await find('小满')).rows).toEqual([])
  })

  it.each([
    '13810000000',
    ' 138 1000 0000 ',
    '138-1000-0000',
    '\uff11\uff13\uff18\uff11\uff10\uff10\uff10\uff10\uff10\uff10\uff10'
  ])('finds one by the telephone typed as %j, and shows its last digits only', async (typed) => {
    expect((await find(typed)).rows).toEqual([
      {
        id: personIdOf('a.resident'),
        name: '周小满',
        home: { id: 'grid-a1', name: '石桥村一组' },
        phoneEnd: '0000'
      }
    ])
  })

  it('finds nobody by a part of a telephone', async () => {
    expect((await find('1381000000')).rows).toEqual([])
  })

  it('finds nobody who lives outside of what is administered', async () => {
    valueOf(await grant(cloud, 'town.admin', 'b.homeless', 'admin', 'village-b'))
    expect((await find('周', 'b.homeless')).rows.map(({ name }) => name)).toEqual(['周乙小满'])
    expect((await find('13810000000', 'b.homeless')).rows).toEqual([])
  })

  it.each(['.*', '$', '周%', '{}'])('takes %j for nothing but letters', async (text) => {
    expect((await find(text)).rows).toEqual([])
  })

  it('takes two calls of the store', async () => {
    await find('周')
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(2)
  })
})
