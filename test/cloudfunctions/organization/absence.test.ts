import { freshId } from '../../support/ids'
import { inDays } from '../../support/pathTo'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf, type PersonKey } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const absence = (who: PersonKey, personId?: string) =>
  cloud.call(who, 'organization.absence', { ...(personId && { personId }) })

describe('organization.absence', () => {
  it('offers those of the same office first, then those above; never those below or beside', async () => {
    const { away, candidates } = valueOf(await absence('a.officer'))
    expect(away).toBeNull()
    expect(candidates.map(({ name }) => name)).toEqual([
      '孙大勇',
      '钱多多',
      '赵春梅',
      '县委组织部',
      '镇党委办'
    ])
    expect(candidates[0]!.title).toBe('石桥村 · 水电专干')
  })

  it('shows who stands in, from when to when and as what, to those whom it concerns', async () => {
    const input = { act: freshId(), substituteId: personIdOf('a.handler'), until: inDays(3) }
    valueOf(await cloud.call('a.hub', 'organization.away', input))
    for (const [who, personId] of [
      ['a.hub', undefined],
      ['a.officer', personIdOf('a.hub')],
      ['a.handler', personIdOf('a.hub')],
      ['town.admin', personIdOf('a.hub')]
    ] as const) {
      const { away, candidates } = valueOf(await absence(who, personId))
      expect(away).toMatchObject({
        substitute: { name: '孙大勇', you: who === 'a.handler' },
        posts: ['石桥村一组 · 党员中心户']
      })
      expect(candidates).toEqual([])
    }
    const others = await Promise.all([
      absence('b.officer', personIdOf('a.hub')),
      absence('a.helper', personIdOf('a.hub')),
      absence('a.officer', 'nobody-at-all')
    ])
    expect(others.map(errorOf)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'])
  })
})
