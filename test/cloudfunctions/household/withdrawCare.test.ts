import { careItems } from '../../../types/domain/care'
import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'
import { alone, consentOf, give, illness, known, open, others, withdraw } from './careSupport'
import { one } from './support'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

describe('household.withdrawCare', () => {
  it('takes back at once what was given: nobody can read it any more', async () => {
    valueOf(await give(cloud, 'a.resident', [illness, alone]))
    valueOf(await open(cloud, 'a.member'))
    valueOf(await withdraw(cloud, 'a.resident', [illness]))
    expect(await known(cloud, 'a.member')).toBe(false)
    expect(errorOf(await open(cloud, 'a.member'))).toBe('NOT_FOUND')
    expect((await consentOf(cloud))!.given).toMatchObject([alone])
  })

  it('answers nobody again with what was opened before', async () => {
    const act = freshId()
    valueOf(await give(cloud, 'a.resident', [illness]))
    valueOf(await open(cloud, 'a.member', act))
    valueOf(await withdraw(cloud, 'a.resident', [illness]))
    expect(errorOf(await open(cloud, 'a.member', act))).toBe('NOT_FOUND')
  })

  it('leaves nothing of it in the store, whatever was given, but that somebody gave and withdrew', async () => {
    const left = async (items: typeof careItems) => {
      const acts = [freshId(), freshId(), freshId()]
      valueOf(await give(cloud, 'a.resident', items, acts[0]))
      if (items.some(({ to }) => to === 'visits')) valueOf(await open(cloud, 'a.member', acts[1]))
      valueOf(await withdraw(cloud, 'a.resident', careItems, acts[2]))
      const { given, history } = (await consentOf(cloud))!
      const stored = JSON.stringify(await cloud.dump())
      for (const { need, to } of items) expect(stored).not.toMatch(new RegExp(`"(${need}|${to})"`))
      return { given, events: history.slice(-2).map(({ act, by, print }) => ({ act, by: by.name, print })) }
    }
    expect(await left([illness])).toEqual(await left(careItems))
  })

  it('is for everybody of the household, since it may be about them', async () => {
    await cloud.admin.set('households', one, { representativeId: personIdOf('a.resident') })
    valueOf(await give(cloud, 'a.resident', [illness]))
    valueOf(await withdraw(cloud, 'a.neighbor', [illness]))
    expect((await consentOf(cloud))!.given).toEqual([])
  })

  it.each(others)('is refused to %s, and writes nothing', async (who) => {
    valueOf(await give(cloud, 'a.resident', [illness]))
    const before = await cloud.dump()
    expect(errorOf(await withdraw(cloud, who, [illness]))).toMatch(/^(NOT_FOUND|UNKNOWN_CALLER)$/)
    expect(await cloud.dump()).toEqual(before)
  })

  it('of two at once loses neither', async () => {
    valueOf(await give(cloud, 'a.resident', [illness, alone]))
    const answers = await Promise.all([
      withdraw(cloud, 'a.resident', [illness]),
      withdraw(cloud, 'a.neighbor', [alone])
    ])
    answers.forEach(valueOf)
    expect(await consentOf(cloud)).toMatchObject({ given: [], version: 3 })
  })
})
