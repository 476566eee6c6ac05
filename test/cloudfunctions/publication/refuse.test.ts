import type { Publication } from '../../../cloudfunctions/domain/publication/publication'
import { deciding, doubtful, pledged, pledgeId } from '../../support/publications'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const reason = '请写得具体一点'

describe('publication.refuse', () => {
  it('keeps the words, and tells the author why', async () => {
    await pledged(cloud, doubtful)
    const input = { ...(await deciding(cloud)), reason }
    expect(valueOf(await cloud.call('a.officer', 'publication.refuse', input)).state).toBe('refused')
    await cloud.settled()
    const stored = (await cloud.admin.get<Publication>('publications', pledgeId('a.member')))!
    expect(stored).toMatchObject({ state: 'refused', text: doubtful, reason })
    const { rows } = valueOf(await cloud.call('a.member', 'account.messages', {}))
    expect(rows[0]).toMatchObject({
      text: `您写的「先锋承诺」没有通过：${reason}`,
      page: expect.stringContaining('/link/member/index?id=')
    })
  })

  it('stands for the same words, and not for others; what was written before stays in the history', async () => {
    expect(await pledged(cloud, doubtful)).toMatchObject({ state: 'refused', reason })
    const after = await pledged(cloud, '水电的事，打电话我就来')
    expect(after).toMatchObject({ state: 'public', reason: null })
    expect(after.history.flatMap(({ offer }) => (offer ? [offer.text] : []))).toContain(doubtful)
  })

  it('needs a reason, and something that waits', async () => {
    const input = await deciding(cloud)
    expect(await cloud.callRaw('a.officer', 'publication.refuse', input)).toMatchObject({
      error: { name: 'BAD_INPUT', fields: { reason: '还没有填写' } }
    })
    expect(errorOf(await cloud.call('a.officer', 'publication.refuse', { ...input, reason }))).toBe('DECIDED')
  })
})
