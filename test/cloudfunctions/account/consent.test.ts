import type { Consents } from '../../../cloudfunctions/account/consents'
import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf, type PersonKey } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const left = async (who: PersonKey) =>
  (await cloud.admin.get<Consents>('consents', personIdOf(who)))?.left ?? {}
const consent = (who: PersonKey, accepted: ('progress' | 'rate' | 'todo')[], act = freshId()) =>
  cloud.call(who, 'account.consent', { act, accepted })

describe('account.consent', () => {
  it('counts one message for each template, each time', async () => {
    expect(valueOf(await consent('a.resident', ['progress', 'rate']))).toEqual({
      accepted: ['progress', 'rate']
    })
    valueOf(await consent('a.resident', ['progress']))
    expect(await left('a.resident')).toEqual({ progress: 2, rate: 1 })
    expect(await left('a.neighbor')).toEqual({})
  })

  it('counts an act once, however often and at once it is sent', async () => {
    const act = freshId()
    const answers = await Promise.all([1, 2, 3, 4].map(() => consent('a.neighbor', ['todo'], act)))
    for (const answer of answers) expect(valueOf(answer)).toEqual({ accepted: ['todo'] })
    expect(await left('a.neighbor')).toEqual({ todo: 1 })
    const others = await Promise.all([1, 2, 3, 4].map(() => consent('a.neighbor', ['todo'])))
    others.forEach(valueOf)
    expect(await left('a.neighbor')).toEqual({ todo: 5 })
  })

  it('remembers acts as long as they can be sent again', async () => {
    const act = freshId()
    valueOf(await consent('a.loner', ['todo'], act))
    for (let more = 0; more < 19; more += 1) valueOf(await consent('a.loner', ['todo']))
    valueOf(await consent('a.loner', ['todo'], act))
    expect(await left('a.loner')).toEqual({ todo: 20 })
    const stored = (await cloud.admin.get<Consents>('consents', personIdOf('a.loner')))!
    expect(stored.acts).toHaveLength(20)
  })

  it.each([[[]], [['progress', 'progress']], [['progress', 'rate', 'todo', 'due']], [['other']]])(
    'takes no %j',
    async (accepted) => {
      const answer = await cloud.callRaw('a.member', 'account.consent', { act: freshId(), accepted })
      expect(errorOf(answer)).toBe('BAD_INPUT')
      expect(await left('a.member')).toEqual({})
    }
  )

  it('is an act of three calls of the store', async () => {
    valueOf(await consent('a.officer', ['todo']))
    valueOf(await consent('a.officer', ['todo']))
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(2)
  })
})
