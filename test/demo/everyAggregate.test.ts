import { wayOf, type Aggregate, type AggregateName } from '../../cloudfunctions/kernel/aggregate'
import { lists } from '../../cloudfunctions/domain/link/list'
import { effectsOf } from '../../cloudfunctions/domain/link/effects'
import { links } from '../../cloudfunctions/domain/link/links'
import { matters } from '../../cloudfunctions/domain/matter/state/matters'
import { notices } from '../../cloudfunctions/domain/notice/notice'
import { publications } from '../../cloudfunctions/domain/publication/publications'
import { tiedGroups } from '../../cloudfunctions/domain/contactGroup/tied'
import { careConsents } from '../../cloudfunctions/domain/household/care/consents'
import { households } from '../../cloudfunctions/domain/household/households'
import { requests } from '../../cloudfunctions/domain/household/requests/requests'
import { organizations } from '../../cloudfunctions/domain/organization/organizations'
import { persons } from '../../cloudfunctions/domain/person/persons'
import { reports } from '../../cloudfunctions/domain/fieldReport/reports'
import { wishes } from '../../cloudfunctions/domain/wish/wishes'
import { seed } from '../../demo/seed'
import { callWell } from '../../demo/call'
import { everyDocument, openStore, type Store } from '../../demo/store'
import { village, villageGroup } from '../../scripts/bench/places'
import { who } from '../../scripts/bench/village'
import type { Person } from '../../cloudfunctions/kernel/person'
import { matterFlow } from '../../types/domain/matterFlow'
import { listFlow } from '../../types/domain/linkage'
import { wishFlow } from '../../types/domain/wishes'
import { defaultSettings } from '../../types/domain/settings'
import { differing } from '../../cloudfunctions/kernel/differing'
import { temporaryCloud, type TemporaryCloud } from './support/cloud'

/** What effects are worked out with, where that is not the settings of the place. */
const contexts: Record<string, unknown> = {
  links: effectsOf,
  organizations: [],
  persons: [],
  households: [],
  householdRequests: [],
  careConsents: undefined,
  groups: []
}

/** Every aggregate that is defined, whatever it is of. */
interface Any {
  collection: AggregateName
  append(id: string, before: Aggregate | null, event: object, context: unknown, put?: object): Aggregate
  documentOf(id: string, history: object[]): Aggregate
  rebuilt(doc: Aggregate): Aggregate
}
const defined = [
  matters,
  wishes,
  links,
  lists,
  reports,
  notices,
  publications,
  organizations,
  persons,
  households,
  requests,
  careConsents,
  tiedGroups
] as unknown as Any[]

let cloud: TemporaryCloud
const stored = new Map<string, Aggregate[]>()

beforeAll(async () => {
  cloud = await temporaryCloud()
  await seed(cloud.emulator, cloud.data)
  const store = await openStore(cloud.emulator.url)
  await beginMore(store)
  for (const { collection } of defined) {
    const docs: Aggregate[] = []
    for await (const doc of everyDocument(store, collection)) docs.push(doc)
    stored.set(collection, docs)
  }
}, 120_000)

/** What the demo village has none of: a chat that is tied to a group, and a request that was undone. */
async function beginMore(store: Store): Promise<void> {
  const { emulator } = cloud
  const cloudId = emulator.chats.cloudId(who.second, emulator.chats.create('石桥村工作群', [who.second]).id)
  await callWell(emulator, who.second, 'group.tie', {
    groupId: villageGroup,
    act: 'tie-every-aggregate-01',
    cloudId
  })
  await callWell(emulator, who.second, 'group.untie', {
    groupId: villageGroup,
    act: 'untie-every-aggregate-01'
  })
  const atHome: Person[] = []
  for await (const one of everyDocument(store, 'persons')) if (one.householdId) atHome.push(one)
  const { householdId, _id: personId } = atHome.find(
    (one, index) => one.path.includes(village) && atHome[index - 1]?.householdId === one.householdId
  )!
  const proposal = {
    act: 'represent-every-aggregate-01',
    householdId: householdId!,
    personId,
    reason: '他在家的时候多。'
  }
  const { requestId } = await callWell(emulator, who.second, 'household.represent', proposal)
  const undo = { act: 'withdraw-every-aggregate-01', id: requestId, decision: 'withdraw' as const }
  await callWell(emulator, who.second, 'household.decide', undo)
}

afterAll(() => cloud?.end())

const known = (collection: string): Aggregate[] => stored.get(collection)!

describe.each(defined.map((one) => [one.collection, one] as const))('every one of %s', (name, aggregate) => {
  it('is there, so that what follows means something', () => expect(known(name).length).toBeGreaterThan(0))

  it('is what its history gives', () => {
    for (const doc of known(name))
      expect([doc._id, differing(doc, aggregate.rebuilt(doc))]).toEqual([doc._id, []])
  })

  it('came about event by event, each of which only added to the history', () => {
    for (const doc of known(name)) {
      expect(doc.history.map(({ seq }) => seq)).toEqual(doc.history.map((_event, index) => index + 1))
      expect(new Set(doc.history.map(({ id }) => id)).size).toBe(doc.history.length)
      let before: Aggregate | null = null
      for (const { seq: _seq, ...event } of doc.history) {
        const after: Aggregate = aggregate.append(
          doc._id,
          before,
          event,
          contexts[name] ?? defaultSettings,
          {}
        )
        expect(after.history.slice(0, -1)).toEqual(before?.history ?? [])
        expect(after.version).toBe((before?.version ?? 0) + 1)
        before = { ...after, pending: [], pendingSince: null }
      }
    }
  })

  it('has effects whose ids derive from the event: the same again are the same', () => {
    for (const doc of known(name)) {
      const earlier = doc.history.slice(0, -1)
      const before = earlier.length > 0 ? aggregate.documentOf(doc._id, earlier) : null
      const { seq: _seq, ...event } = doc.history.at(-1)!
      const effects = () =>
        aggregate.append(doc._id, before, event, contexts[name] ?? defaultSettings, {}).pending
      expect(effects()).toEqual(effects())
      expect(new Set(effects().map(({ id }) => id)).size).toBe(effects().length)
    }
  })
})

describe.each([
  ['matters', matterFlow],
  ['wishes', wishFlow],
  ['lists', listFlow]
] as const)('the flow of %s', (_name, table) => {
  it('leads to stages of its own, and nowhere else whatever a rule says', () => {
    for (const cells of Object.values(table))
      for (const cell of Object.values(cells) as { next: string[] }[]) {
        for (const next of cell.next) expect(Object.keys(table)).toContain(next)
        expect(() => wayOf(cell as never, 'nowhere' as never)).toThrow('no way to nowhere')
      }
  })
})
