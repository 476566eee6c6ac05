import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { errorOf, valueOf } from '../../support/answers'
import { everythingTold } from '../../support/everyRead'
import { freshId } from '../../support/ids'
import { inputFor, isAct, matterMethods } from '../../support/samples'
import type { Start } from '../../support/memoryTestCloud'
import type { TestCloud } from '../../support/startTestCloud'
import { picture } from '../../support/upload'
import { personIdOf, world, type PersonKey } from '../../support/world'

let cloud: TestCloud
type Step = [who: PersonKey, act: string, own?: Record<string, unknown>]

/** Words that stand nowhere else. */
const words = '暗号八八：'
const kind = { category: 'affairs', urgency: 'ordinary' }

/** How a matter goes from its first word to its end where `office` decides and `lead` handles. */
const life = (office: PersonKey, lead: PersonKey): Step[] => [
  [office, 'ask', { text: `${words}哪一天？` }],
  ['a.resident', 'add', { text: `${words}上个月` }],
  [office, 'agenda', kind],
  [office, 'assign', { leadId: personIdOf(lead), helperIds: [] }],
  [lead, 'take'],
  [lead, 'progress', { text: `${words}在查` }],
  [lead, 'finish', { outcome: 'explained', text: `${words}查过了` }],
  ['a.resident', 'rate', { satisfaction: 'no', text: `${words}没说清` }],
  [office, 'assign', { leadId: personIdOf(lead), helperIds: [] }],
  [lead, 'take'],
  [lead, 'finish', { outcome: 'solved', text: `${words}办好了` }],
  ['a.resident', 'rate', { satisfaction: 'yes' }]
]

async function submitted(own: object): Promise<string> {
  const id = freshId('matter')
  const photo = await cloud.upload('a.resident', `photos/${personIdOf('a.resident')}/${id}.png`, picture)
  const input = { id, text: `${words}要说一件事。`, photos: [photo], ...own }
  valueOf(await cloud.callRaw('a.resident', 'matter.submit', input))
  await cloud.settled()
  return id
}

async function step(id: string, [who, act, own = {}]: Step): Promise<void> {
  valueOf(await cloud.callRaw(who, `matter.${act}`, { id, act: freshId(), ...own }))
  await cloud.settled()
}

/** What these people are told by every method, by person and call. */
async function told(watchers: PersonKey[], id: string): Promise<[string, string][]> {
  const all: [string, string][] = []
  for (const who of watchers)
    for (const [call, answer] of await everythingTold(cloud, who, id, words))
      all.push([`${who} ${call}`, answer])
  return all
}

/** What of an answer is about a matter, by its id or, as on paper, by its number: those rows of a list, or the whole. */
function partsAbout(answer: string, { _id, number }: Matter): string {
  const { value } = JSON.parse(answer) as { value?: { rows?: unknown[] } }
  const parts = value?.rows ?? [value]
  return parts
    .map((part) => JSON.stringify(part) ?? '')
    .filter((part) => part.includes(_id) || part.includes(number))
    .join()
}

/** Every act on the matter is refused to somebody as one on a matter that does not exist. */
async function refusedAll(who: PersonKey, id: string): Promise<void> {
  for (const name of matterMethods.filter(isAct)) {
    const refusals = [id, 'matter-that-never-was'].map(async (one) =>
      errorOf(await cloud.callRaw(who, name, inputFor(name, one)))
    )
    expect([name, ...(await Promise.all(refusals))]).toEqual([name, 'NOT_FOUND', 'NOT_FOUND'])
  }
}

/** Reads everything that those below a matter, or without the name of its asker, are told of it; `on` says on which cloud. */
export function unseen(on: Start): void {
  beforeAll(async () => {
    cloud = await on()
  }, 60_000)
  afterAll(() => cloud?.close())

  describe.each<[string, object, PersonKey[], Step[]]>([
    ['their hub', { about: ['hub'] }, ['a.hub'], life('a.officer', 'a.handler')],
    [
      'an officer of the village',
      { about: [personIdOf('a.officer')] },
      ['a.officer', 'a.hub', 'a.handler'],
      life('town.office', 'town.unit')
    ],
    [
      'the village’s officers, the name hidden too',
      { about: ['office'], hideName: true },
      ['a.officer2'],
      life('town.office', 'town.office')
    ]
  ])('a resident’s complaint about %s', (_whom, own, watchers, steps) => {
    it('changes nothing of what any method tells those below, from the first word to the end', async () => {
      const never = 'matter-that-never-was'
      const before = await told(watchers, never)
      const id = await submitted(own)
      const same = async (after: string) => {
        const now = await told(watchers, id)
        const calls = now.map(([call, answer]) => [call.replace(id, never), answer.replaceAll(id, never)])
        expect([after, calls]).toEqual([after, before])
      }
      await same('submit')
      for (const [index, one] of steps.entries()) {
        await step(id, one)
        // Looking at everything after every step would take minutes.
        if (index % 4 === 3) await same(one[1])
      }
      expect((await cloud.admin.get<Matter>('matters', id))!.stage).toBe('closed')
    }, 240_000)

    it('is to them as a matter that does not exist, whatever they try', async () => {
      const id = await submitted(own)
      await refusedAll(watchers[0]!, id)
      await step(id, steps[2]!)
      await refusedAll(watchers[0]!, id)
    }, 60_000)
  })

  describe('a matter that turns out to be about a handler', () => {
    it('is gone from the village once it is passed up', async () => {
      const watchers: PersonKey[] = ['a.handler', 'a.officer2', 'a.hub']
      const before = await told(watchers, 'matter-that-never-was')
      const id = await submitted({})
      await step(id, ['a.hub', 'agenda', kind])
      await step(id, ['a.officer', 'passUp', { text: words, about: [personIdOf('a.handler')] }])
      for (const one of life('town.office', 'town.unit').slice(2, 6)) await step(id, one)
      const now = await told(watchers, id)
      const never = 'matter-that-never-was'
      expect(now.map(([call, answer]) => [call.replace(id, never), answer.replaceAll(id, never)])).toEqual(
        before
      )
    }, 120_000)
  })

  describe('a matter whose asker wished to stay unknown', () => {
    const asker = world().persons.find(({ _id }) => _id === personIdOf('a.resident'))!

    it.each<[string, object, PersonKey[], Step[]]>([
      [
        'is handled without the name',
        { hideName: true },
        ['a.handler', 'a.officer', 'town.office'],
        life('a.officer', 'a.handler')
      ],
      [
        'is handled without the name, being about the hub',
        { about: ['hub'] },
        ['a.handler'],
        life('a.officer', 'a.handler')
      ],
      [
        'is handled without the name at the town, being about an officer',
        { about: [personIdOf('a.officer')] },
        ['town.unit'],
        life('town.office', 'town.unit')
      ]
    ])(
      '%s',
      async (_how, own, watchers, steps) => {
        const leaks = (all: [string, string][], matter: Matter) =>
          all
            .map(([call, answer]) => [call, partsAbout(answer, matter)] as const)
            .filter(([, part]) =>
              [asker.name, asker.phone!, asker._id, '石桥村一户', 'household-a-one'].some((secret) =>
                part.includes(secret)
              )
            )
            .map(([call]) => call)
        const id = await submitted(own)
        for (const [index, one] of steps.entries()) {
          await step(id, one)
          if (index % 4 !== 3) continue
          const matter = (await cloud.admin.get<Matter>('matters', id))!
          expect([one[1], leaks(await told(watchers, id), matter)]).toEqual([one[1], []])
        }
        // They do see the matter, and the photo by an address that tells nobody.
        const view = valueOf(await cloud.call(watchers[0]!, 'matter.read', { id }))
        expect(view.asker).toEqual({ name: '一位群众', household: null, you: false })
        expect(view.history.at(-1)!.photos).toHaveLength(1)
      },
      240_000
    )
  })
}
