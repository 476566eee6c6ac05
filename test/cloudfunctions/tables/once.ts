import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { matterFlow } from '../../../types/domain/matterFlow'
import { decides, type Act } from '../../../types/domain/matterActs'
import { errorOf, valueOf } from '../../support/answers'
import { freshId } from '../../support/ids'
import { inputFor, isAct, matterFor, matterMethods, sampleOf } from '../../support/samples'
import type { Start } from '../../support/memoryTestCloud'
import type { TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
const actNames = matterMethods.filter(isAct)
const matter = async (id: string) => (await cloud.admin.get<Matter>('matters', id))!
const messagesOf = async (id: string) =>
  (await cloud.admin.all<{ _id: string; matterId: string }>('messages')).filter((one) => one.matterId === id)

/** Two different officers do what officers do; whatever one person alone may do, that person does twice. */
const rivalOf = (who: string) => (who === 'a.officer' ? 'a.officer2' : who)

/** Acts that are possible once, though the stage would know them again. */
const single: Act[] = [
  'rush',
  'assembly',
  'extend',
  'grant',
  'refuse',
  'objectPart',
  'exclude',
  'sign',
  'appeal',
  'uphold',
  'restore',
  'urge',
  'askAnother',
  'acknowledge'
]
/** Acts that are no news to who decides: a second one is not possible, and not stale. */
const silent: Act[] = ['urge', 'acknowledge']
/** Acts after which whoever did them has no part in the matter any more: a second one is told nothing. */
const leaving: Act[] = ['object', 'recuse', 'passUp']

/** Sends every act on a matter twice, and several at the same instant; `on` says on which cloud. */
export function once(on: Start): void {
  beforeAll(async () => {
    cloud = await on()
  }, 60_000)
  afterAll(() => cloud?.close())

  describe.each(actNames)('%s', (name) => {
    const act = name.split('.')[1] as Act
    const gone = leaving.includes(act)

    const { who } = sampleOf(name)

    it('sent twice answers the same and happens once', async () => {
      const id = await matterFor(cloud, name)
      const input = inputFor(name, id)
      const first = await cloud.callRaw(who, name, input)
      valueOf(first)
      const before = await cloud.dump()
      expect(JSON.stringify(await cloud.callRaw(who, name, input))).toBe(JSON.stringify(first))
      expect(await cloud.dump()).toEqual(before)
    })

    it('sent four times at once answers the same and happens once', async () => {
      const id = await matterFor(cloud, name)
      const { version } = await matter(id)
      const input = inputFor(name, id)
      const answers = await Promise.all([1, 2, 3, 4].map(() => cloud.callRaw(who, name, input)))
      valueOf(answers[0]!)
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
      expect((await matter(id)).version).toBe(version + 1)
      await cloud.settled()
      const told = await messagesOf(id)
      expect(new Set(told.map((one) => one._id)).size).toBe(told.length)
    })

    it('by two at the same instant happens as often as the table allows, and none is lost', async () => {
      const id = await matterFor(cloud, name)
      const { version } = await matter(id)
      const answers = await Promise.all([
        cloud.callRaw(who, name, inputFor(name, id)),
        cloud.callRaw(rivalOf(who), name, inputFor(name, id))
      ])
      const after = await matter(id)
      const reached = after.history[version]!.stage
      const again = single.includes(act) || gone || decides(act) ? undefined : matterFlow[reached][act]
      const both = again?.who.some((standing) => standing === after.history[version]!.by.standing) ?? false
      const happened = answers.filter((answer) => answer.ok)
      expect(happened).toHaveLength(both ? 2 : 1)
      expect(answers.filter((answer) => !answer.ok).map(errorOf)).toEqual(
        both ? [] : [gone ? 'NOT_FOUND' : decides(act) ? 'STALE' : 'ACT_NOT_NOW']
      )
      expect(after.version).toBe(version + happened.length)
      expect(after.history.map(({ seq }) => seq)).toEqual(after.history.map((_none, index) => index + 1))
      const versions = happened.map((answer) => (valueOf(answer) as { version: number }).version).sort()
      expect(versions).toEqual(both ? [version + 1, version + 2] : [version + 1])
    })

    it('by two who looked at the same version happens once; the other is told that it is stale', async () => {
      const id = await matterFor(cloud, name)
      const { version } = await matter(id)
      const send = (person: string) => cloud.callRaw(person, name, { ...inputFor(name, id), seen: version })
      const answers = await Promise.all([send(who), send(rivalOf(who))])
      expect(answers.map((answer) => (answer.ok ? 'done' : answer.error.name)).sort()).toEqual([
        gone ? 'NOT_FOUND' : silent.includes(act) ? 'ACT_NOT_NOW' : 'STALE',
        'done'
      ])
      expect((await matter(id)).version).toBe(version + 1)
    })
  })

  describe('matter.submit', () => {
    it('sent twice, and four times at once, is one matter and answers the same', async () => {
      const input = { id: freshId('matter'), text: '暗号七七：一次' }
      const answers = await Promise.all(
        [1, 2, 3, 4].map(() => cloud.callRaw('a.resident', 'matter.submit', input))
      )
      answers.push(await cloud.callRaw('a.resident', 'matter.submit', input))
      expect(answers.map((answer) => JSON.stringify(answer))).toEqual(
        answers.map(() => JSON.stringify({ ok: true, value: { id: input.id, stage: 'asked', version: 1 } }))
      )
      expect((await matter(input.id)).history).toHaveLength(1)
      await cloud.settled()
      expect(await messagesOf(input.id)).toHaveLength(1)
    })

    it('of one id by two people at once belongs to one of them', async () => {
      const input = { id: freshId('matter'), text: '暗号七七：谁的' }
      const answers = await Promise.all(
        ['a.resident', 'b.resident'].map((who) => cloud.callRaw(who, 'matter.submit', input))
      )
      expect(answers.map((answer) => (answer.ok ? 'done' : answer.error.name)).sort()).toEqual([
        'ACT_REUSED',
        'done'
      ])
      expect((await matter(input.id)).asker.id).toBe(personIdOf(answers[0]!.ok ? 'a.resident' : 'b.resident'))
    })
  })
}
