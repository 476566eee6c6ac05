import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'
import { alone, consentOf, give, illness } from './careSupport'
import { one } from './support'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const care = (who: string) => cloud.call(who, 'household.care', {})

describe('household.care', () => {
  it('shows everybody of the household what was given, to whom, when and by whose word', async () => {
    valueOf(await give(cloud, 'a.resident', [alone, illness]))
    const { given } = (await consentOf(cloud))!
    const at = given[0]!.at.toISOString()
    for (const who of ['a.resident', 'a.neighbor'])
      expect(valueOf(await care(who))).toEqual({
        id: one,
        member: '陈立秋',
        office: '石桥村村委会',
        representative: null,
        given: [
          { need: 'illness', to: [{ to: 'visits', at, by: '周小满' }] },
          { need: 'elderAlone', to: [{ to: 'secretaryRound', at, by: '周小满' }] }
        ],
        mayGive: true
      })
  })

  it('lets everybody of it look, and who speaks for it give', async () => {
    await cloud.admin.set('households', one, { representativeId: personIdOf('a.resident') })
    expect(valueOf(await care('a.resident'))).toMatchObject({ representative: '周小满', mayGive: true })
    expect(valueOf(await care('a.neighbor'))).toMatchObject({ representative: '周小满', mayGive: false })
  })

  it('shows each their own household’s, and who has none nothing', async () => {
    valueOf(await give(cloud, 'a.resident', [illness]))
    expect(valueOf(await care('a.loner'))).toMatchObject({ id: 'household-a-two', given: [] })
    for (const who of ['a.homeless', 'a.officer', 'town.office'])
      expect(errorOf(await care(who))).toBe('NOT_FOUND')
    expect(errorOf(await care('stranger'))).toBe('UNKNOWN_CALLER')
  })

  it('takes two calls of the store', async () => {
    valueOf(await care('a.resident'))
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(2)
  })
})
