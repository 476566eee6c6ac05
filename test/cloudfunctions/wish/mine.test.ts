import { pageSize } from '../../../types/domain/limits'
import { wishIn } from '../../support/samples/wish'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const ids = async (who: string) => valueOf(await cloud.call(who, 'wish.mine', {})).rows.map(({ id }) => id)

describe('wish.mine', () => {
  it('lists what one wished and what was wished for one’s household, newest first', async () => {
    const own = await wishIn(cloud, 'wished')
    const filed = await wishIn(
      cloud,
      'collated',
      { whom: 'linked', householdId: 'household-a-one' },
      'a.member'
    )
    expect(await ids('a.resident')).toEqual([filed, own])
    expect(await ids('a.neighbor')).toEqual([filed, own])
    expect(await ids('a.member')).toEqual([filed])
    expect(await ids('a.loner')).toEqual([])
    expect(await ids('b.resident')).toEqual([])
  })

  it('pages by key, complete and without doubles', async () => {
    const made: string[] = []
    for (let count = 0; count <= pageSize; count += 1)
      made.push(await wishIn(cloud, 'wished', {}, 'b.homeless'))
    const first = valueOf(await cloud.call('b.homeless', 'wish.mine', {}))
    const second = valueOf(await cloud.call('b.homeless', 'wish.mine', { after: first.after! }))
    expect([first.rows.length, second.rows.length, second.after]).toEqual([pageSize, 1, null])
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(made.reverse())
  })
})
