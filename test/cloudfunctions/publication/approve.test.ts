import type { Publication } from '../../../cloudfunctions/domain/publication/publication'
import { bad, deciding, doubtful, pledged, pledgeId } from '../../support/publications'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const id = pledgeId('a.member')
const stored = async () => (await cloud.admin.get<Publication>('publications', id))!
const told = async (who: string) => {
  await cloud.settled()
  return valueOf(await cloud.call(who, 'account.messages', {})).rows.map(({ text }) => text)
}

describe('publication.approve', () => {
  it('makes public what waited, and tells the author once', async () => {
    await pledged(cloud, doubtful)
    const input = await deciding(cloud)
    const answers = await Promise.all([1, 2].map(() => cloud.call('a.officer', 'publication.approve', input)))
    for (const answer of answers)
      expect(valueOf(answer)).toEqual({ id, state: 'public', version: input.seen + 1 })
    expect(await stored()).toMatchObject({ state: 'public', waitingFor: null, text: doubtful })
    const passed = '您写的「先锋承诺」通过了，大家能看到了。'
    expect((await told('a.member')).filter((text) => text === passed)).toHaveLength(1)
  })

  it('is not asked for again where the same words are offered again', async () => {
    await pledged(cloud, null)
    expect((await stored()).state).toBe('withdrawn')
    expect(await pledged(cloud, doubtful)).toMatchObject({ state: 'public' })
  })

  it('is refused where the words changed since they were read, or somebody decided', async () => {
    await pledged(cloud, bad)
    const read = await deciding(cloud)
    await pledged(cloud, `${bad}，换了一句`)
    expect(errorOf(await cloud.call('a.officer', 'publication.approve', read))).toBe('STALE')
    const now = await deciding(cloud)
    valueOf(await cloud.call('a.officer', 'publication.approve', now))
    expect(errorOf(await cloud.call('a.officer2', 'publication.approve', await deciding(cloud)))).toBe(
      'DECIDED'
    )
    expect(errorOf(await cloud.call('a.officer2', 'publication.approve', now))).toBe('ACT_REUSED')
  })

  it('is never for one’s own words, and for nobody without the office there', async () => {
    await pledged(cloud, doubtful, 'b.member')
    const other = pledgeId('b.member')
    await cloud.admin.set('publications', other, { by: { id: personIdOf('b.officer'), name: '李乙建国' } })
    const input = await deciding(cloud, 'b.member')
    expect(errorOf(await cloud.call('b.officer', 'publication.approve', input))).toBe('OWN_WORDS')
    expect(errorOf(await cloud.call('a.officer', 'publication.approve', input))).toBe('NOT_FOUND')
    expect(errorOf(await cloud.call('b.member', 'publication.approve', input))).toBe('NOT_FOUND')
    valueOf(await cloud.call('town.office', 'publication.approve', input))
  })

  it('tells the office, and not the author, that something waits', async () => {
    expect((await told('a.officer')).filter((text) => /等您看过再公开/.test(text)).length).toBeGreaterThan(0)
    expect((await told('a.member')).filter((text) => /等您看过再公开/.test(text))).toEqual([])
  })
})
