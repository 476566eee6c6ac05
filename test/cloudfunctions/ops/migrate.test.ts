import { freshId } from '../../support/ids'
import { withCountyAdmin } from '../../support/samples/ops'
import { ordinaryDay, standOn } from '../../support/standOn'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  await standOn(cloud, ordinaryDay)
  await withCountyAdmin(cloud)
}, 60_000)
afterAll(() => cloud?.close())

const far = new Date(ordinaryDay.getTime() + 86_400_000)
const look = (by: string) => ({
  _id: `look-${by}-${freshId()}`,
  collection: 'matters',
  by,
  value: 'p-a-hub',
  step: 0,
  after: '',
  nextAt: far
})
const waiting = async () => valueOf(await cloud.call('county.admin', 'ops.health', {})).waiting
const migrate = () => cloud.call('county.admin', 'ops.migrate', {})

describe('ops.migrate', () => {
  it('writes what an earlier release stored, by the clock alone, once', async () => {
    await cloud.admin.insert('looks', [look('hands'), look('office'), look('hands')])
    expect(await waiting()).toMatchObject([{ migration: 1 }])
    const { rewrites } = valueOf(await migrate())
    expect(rewrites).toMatchObject([{ migration: 1, seen: 0, endedAt: null }])
    await cloud.emulator.fireTimer('clock')
    expect(await waiting()).toEqual([])
    expect((await cloud.admin.all<{ by: string }>('looks')).map(({ by }) => by).sort()).toEqual([
      'office',
      'person',
      'person'
    ])
    await cloud.admin.insert('looks', [look('hands')])
    const again = valueOf(await migrate()).rewrites
    expect(again).toMatchObject([{ migration: 1, of: 3, seen: 3, different: 2, written: 2 }])
    expect(again[0]!.endedAt).not.toBeNull()
  })

  it('is nothing that an administrator below can begin', async () => {
    expect(errorOf(await cloud.call('town.admin', 'ops.migrate', {}))).toBe('NOT_ALLOWED')
  })
})
