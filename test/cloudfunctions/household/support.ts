import { system } from '../../../cloudfunctions/kernel/system'
import type { Decision } from '../../../types/domain/households'
import type { Household } from '../../../cloudfunctions/kernel/household'
import type { Person } from '../../../cloudfunctions/kernel/person'
import type { Recorded } from '../../../cloudfunctions/kernel/record'
import { households } from '../../../cloudfunctions/domain/household/households'
import { persons } from '../../../cloudfunctions/domain/person/persons'
import { freshId } from '../../support/ids'
import { valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'

export const one = 'household-a-one'

const path = ['county-1', 'town-1', 'village-a', 'grid-a1']
let made = 0

/** A household of village A with people whom nobody has claimed; linked with nobody unless told. */
export async function household(cloud: TestCloud, names: string[], more: Partial<Household> = {}) {
  made += 1
  const id = `household-made-${made}`
  const told = { id: 'founded', print: 'founded', at: new Date(0), act: 'found', by: system }
  const home = { id: 'grid-a1', name: '石桥村一组' }
  const people = names.map((name, index): Person => ({
    _id: `${id}-${index}`,
    name,
    phone: `1390000${String(made).padStart(2, '0')}${String(index).padStart(2, '0')}`,
    path,
    home,
    householdId: id,
    posts: [],
    postKeys: [],
    reach: [],
    serving: []
  }))
  const doc: Household = {
    _id: id,
    name: `${names[0] ?? '空'}家`,
    path,
    home,
    member: null,
    hub: null,
    office: { id: 'village-a', name: '石桥村村委会', phone: '0939-1000001' },
    ...more
  }
  await cloud.admin.insert('households', [households.begin(doc, told)])
  await cloud.admin.insert(
    'persons',
    people.map((person) => persons.begin(person, told))
  )
  return { id, people }
}

/** The code of a household, made by an officer of the village. */
export const codeOf = async (cloud: TestCloud, householdId: string): Promise<string> =>
  valueOf(await cloud.call('a.officer', 'household.invite', { act: freshId(), householdId })).code

/** A WeChat nobody has been tied to. */
export const wechat = (): string => freshId('wechat')

export const personDoc = async (cloud: TestCloud, id: string): Promise<Recorded<Person>> =>
  (await cloud.admin.get<Recorded<Person>>('persons', id))!

export const householdDoc = async (cloud: TestCloud, id: string): Promise<Recorded<Household>> =>
  (await cloud.admin.get<Recorded<Household>>('households', id))!

export const resident = personIdOf('a.resident')
export const neighbor = personIdOf('a.neighbor')

/** Says something to a request about a household. */
export const decide = (cloud: TestCloud, who: string, id: string, decision: Decision, reason?: string) =>
  cloud.call(who, 'household.decide', { id, act: freshId(), decision, ...(reason && { reason }) })

/** Somebody not on the roster who wishes to join by the code; answers who they are and the request. */
export async function newcomer(cloud: TestCloud, householdId: string, name: string, phone?: string) {
  const who = wechat()
  const code = await codeOf(cloud, householdId)
  const { personId } = valueOf(
    await cloud.call(who, 'household.join', { code, who: { name, ...(phone && { phone }) } })
  )
  await cloud.settled()
  const { waiting } = valueOf(await cloud.call(who, 'account.me', {}))
  return { who, personId, requestId: waiting!.requestId }
}

/** The texts somebody was told, the newest first. */
export const toldTo = async (cloud: TestCloud, who: string): Promise<string[]> =>
  valueOf(await cloud.call(who, 'account.messages', {})).rows.map(({ text }) => text)

/** What waits for somebody, by request, with what they may say. */
export const waitsFor = async (cloud: TestCloud, who: string): Promise<Map<string, Decision[]>> =>
  new Map(valueOf(await cloud.call(who, 'household.requests', {})).rows.map(({ id, acts }) => [id, acts]))
