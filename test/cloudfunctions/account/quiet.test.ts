import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const own = async (who: string) => valueOf(await cloud.call(who, 'account.alerts', {})).own

describe('account.quiet', () => {
  it('sets the caller’s own hours, and takes them away again', async () => {
    for (const quiet of [{ from: 20, until: 8 }, { from: 0, until: 0 }, null]) {
      expect(valueOf(await cloud.call('a.resident', 'account.quiet', { quiet }))).toEqual({ quiet })
      expect(await own('a.resident')).toEqual(quiet)
      expect(await own('a.neighbor')).toBeNull()
    }
  })

  it.each([
    { from: 24, until: 7 },
    { from: -1, until: 7 },
    { from: 21.5, until: 7 },
    { from: 21 },
    { from: 21, until: 7, openid: 'o-a-neighbor' }
  ])('takes no %j', async (quiet) => {
    expect(errorOf(await cloud.callRaw('a.neighbor', 'account.quiet', { quiet }))).toBe('BAD_INPUT')
    expect(await own('a.neighbor')).toBeNull()
  })
})
