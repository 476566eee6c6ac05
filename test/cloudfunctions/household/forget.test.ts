import type { Access } from '../../../cloudfunctions/domain/household/access'
import { expiredAtOnce } from '../../../cloudfunctions/kernel/retention'
import { defaultSettings } from '../../../types/domain/settings'
import { freshId } from '../../support/ids'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { one, resident } from './support'

const dayMs = 86_400_000

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const opened = async (): Promise<string> => {
  const act = freshId()
  const input = { act, householdId: one, personId: resident, purpose: 'visit' as const }
  valueOf(await cloud.call('a.member', 'household.call', input))
  return act
}
const kept = async () => (await cloud.admin.all<Access>('accesses')).map(({ _id }) => _id)
const shown = async () =>
  valueOf(await cloud.call('a.resident', 'household.read', {})).accesses!.map(({ id }) => id)
const timer = () => cloud.emulator.fireTimer('clock')

describe('who opened a phone number', () => {
  it('is kept for two years, and gone after them', async () => {
    const first = await opened()
    const openedAt = cloud.emulator.clock.now()
    await cloud.emulator.clock.advance(dayMs)
    const second = await opened()
    await cloud.emulator.clock.set(openedAt + defaultSettings.accessDays * dayMs - 60_000)
    await timer()
    expect(await shown()).toEqual([second, first])
    await cloud.emulator.clock.advance(2 * 60_000)
    await timer()
    expect(await shown()).toEqual([second])
    expect(await kept()).toEqual([second])
  })

  it('is kept as long as its village sets', async () => {
    await cloud.admin.set('organizations', 'village-a', { settings: { accessDays: 30 } })
    await opened()
    await cloud.emulator.clock.advance(29 * dayMs)
    await timer()
    expect(await kept()).toHaveLength(1)
    await cloud.emulator.clock.advance(2 * dayMs)
    await timer()
    expect(await kept()).toEqual([])
  })

  it('is removed portion by portion, the oldest first, each found by an index', async () => {
    const now = cloud.emulator.clock.now()
    const many = Array.from({ length: expiredAtOnce + 50 }, (_none, index) => ({
      _id: `access-${String(index).padStart(4, '0')}`,
      householdId: one,
      until: new Date(now - (expiredAtOnce + 50 - index) * 1000)
    }))
    await cloud.admin.insert('accesses', many)
    await timer()
    expect((await kept()).sort()).toEqual(many.slice(expiredAtOnce).map(({ _id }) => _id))
    const { storeCalls } = cloud.emulator.calls().at(-1)!
    const looked = storeCalls.find(
      ({ action, collection }) => collection === 'accesses' && /get/.test(action)
    )!
    expect([looked.examined, looked.returned]).toEqual([expiredAtOnce, expiredAtOnce])
    await timer()
    expect(await kept()).toEqual([])
    await timer()
  })
})
