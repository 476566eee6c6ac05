import { memoryTestCloud } from '../../support/memoryTestCloud'
import type { TestCloud } from '../../support/startTestCloud'
import { newcomer, one, waitsFor } from './support'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

let cloud: TestCloud
beforeEach(async () => {
  cloud = await memoryTestCloud()
})

describe('household.requests', () => {
  it('lists the longest waiting first, to those alone who can say something', async () => {
    const first = await newcomer(cloud, one, '周先来')
    const second = await newcomer(cloud, one, '周后来')
    for (const who of ['a.member', 'a.officer', 'a.officer2'])
      expect([who, [...(await waitsFor(cloud, who)).keys()]]).toEqual([
        who,
        [first.requestId, second.requestId]
      ])
    for (const who of ['a.resident', 'a.hub', 'a.loner', 'b.officer', 'town.office', first.who])
      expect([who, (await waitsFor(cloud, who)).size]).toEqual([who, 0])
  })
})
