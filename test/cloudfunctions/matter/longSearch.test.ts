import { readThrough } from '../../../cloudfunctions/domain/matter/search/judged'
import { freshId } from '../../support/ids'
import { memoryTestCloud } from '../../support/memoryTestCloud'
import { valueOf } from '../../support/answers'
import type { TestCloud } from '../../support/startTestCloud'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

let cloud: TestCloud
const additions = 100
const long = '抽水泵站又停了，田里没有水。'.repeat(357).slice(0, 5000)
const ids: string[] = []

beforeAll(async () => {
  cloud = await memoryTestCloud()
  for (let one = 0; one < 6; one += 1) {
    const { id } = valueOf(
      await cloud.call('a.resident', 'matter.submit', { id: freshId('matter'), text: '抽水泵站停了' })
    )
    await cloud.settled()
    const { history } = (await cloud.admin.get('matters', id)) as { history: { by: object }[] }
    const added = { ...history[0], act: 'add', text: long }
    await cloud.admin.set('matters', id, {
      history: [history[0], ...Array.from({ length: additions }, () => added)]
    })
    ids.push(id)
  }
})

it.each(['mine', 'node'] as const)(
  'six long matters are found page by page, each within what one call reads through: %s',
  async (whose) => {
    const found: string[] = []
    let after: string | undefined
    let pages = 0
    do {
      const answer = valueOf(
        await cloud.call(whose === 'mine' ? 'a.resident' : 'a.officer', 'matter.search', {
          words: '抽水泵站',
          whose,
          ...(after !== undefined && { after })
        })
      )
      expect(answer.searched.looked * long.length * additions).toBeLessThanOrEqual(readThrough)
      found.push(...answer.rows.map(({ id }) => id))
      after = answer.after ?? undefined
      pages += 1
    } while (after !== undefined && pages < 20)
    expect(found.sort()).toEqual([...ids].sort())
    expect(pages).toBeGreaterThanOrEqual(6)
  }
)
