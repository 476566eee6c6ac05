import { accessesShown, householdLimit, requestsShown } from '../../../types/domain/households'
import type { Effect } from '../../kernel/aggregate'
import { collection, pipeline } from '../../kernel/cloud'
import type { CollectionName } from '../../kernel/documents'
import type { Household } from '../../kernel/household'
import type { Person } from '../../kernel/person'
import type { Recorded } from '../../kernel/record'
import type { Link } from '../link/link'
import { homeLinkId } from '../link/link'
import { isOf } from '../person/phoneTwice'
import type { Access } from './access'
import type { CareConsent } from './care/consents'
import type { Housemate } from './people'
import { requestsName, type HouseholdRequest } from './requests/request'

/** A household with its people. */
export interface Home extends Household {
  people: Housemate[]
}

const inHousehold = (householdId: string) =>
  pipeline()
    .match({ householdId })
    .limit(householdLimit + 1)
    .project({ name: 1, phone: 1, openid: 1, posts: 1 })
    .done()

/** More people than ever have one number; who of them lives in the village is looked at. */
const phoneOwners = 50
const withPhone = (phone: string) =>
  pipeline().match({ phone }).limit(phoneOwners).project({ path: 1, reach: 1 }).done()

/** What of a household is read; its history stays in the store. */
const fields = {
  name: 1,
  path: 1,
  home: 1,
  number: 1,
  representativeId: 1,
  invitation: 1,
  member: 1,
  hub: 1,
  office: 1,
  people: 1
}

/** What is looked up beside a household, by the field it comes in. */
type Beside<More> = Record<keyof More & string, { from: CollectionName; pipeline: unknown }>

/** A household with its people, and whatever is asked beside it: in one call of the store. Null where there is none. */
export async function homeWith<More extends object>(
  id: string,
  beside: Beside<More>
): Promise<(Home & More) | null> {
  const home = collection('households')
    .aggregate()
    .match({ _id: id })
    .limit(1)
    .lookup({ from: 'persons', pipeline: inHousehold(id), as: 'people' })
  const names = Object.keys(beside) as (keyof More & string)[]
  const { list } = await names
    .reduce((asked, as) => asked.lookup({ ...beside[as], as }), home)
    .project({ ...fields, ...Object.fromEntries(names.map((as) => [as, 1])) })
    .end()
  return (list[0] as (Home & More) | undefined) ?? null
}

/** A household with its people, in one call of the store; null where there is none. */
export const loadHome = (id: string): Promise<Home | null> => homeWith<object>(id, {})

/** Somebody who has a number: of the village, or of another one, which is none of its business. */
export type PhoneOwner = Pick<Person, '_id' | 'path' | 'reach'>

/** The same, and who has a phone number already: in the household’s village, and elsewhere. */
export async function loadHomeAndPhone(
  id: string,
  phone: string | undefined
): Promise<(Home & { phoneTaken: boolean; elsewhere: PhoneOwner[] }) | null> {
  if (!phone) {
    const home = await loadHome(id)
    return home && { ...home, phoneTaken: false, elsewhere: [] }
  }
  const found = await homeWith<{ owners: PhoneOwner[] }>(id, {
    owners: { from: 'persons', pipeline: withPhone(phone) }
  })
  if (!found) return null
  const { owners, ...home } = found
  const elsewhere = owners.filter((owner) => !isOf(owner, home.office.id))
  return { ...home, phoneTaken: elsewhere.length < owners.length, elsewhere }
}

/** The same, and somebody’s whole record. */
export const loadHomeAndPerson = <Pending extends Effect>(id: string, personId: string) =>
  homeWith<{ person: Recorded<Person, Pending>[] }>(id, {
    person: { from: 'persons', pipeline: pipeline().match({ _id: personId }).limit(1).done() }
  })

interface Mirrored {
  links: Pick<Link, 'current'>[]
  accesses: Access[]
  requests: HouseholdRequest[]
  care: Pick<CareConsent, 'given'>[]
}

/** The same, with the link in force and who opened a phone number last. */
export async function loadMirror(id: string): Promise<(Home & Mirrored) | null> {
  const asked = pipeline()
    .match({ householdId: id })
    .sort({ key: -1 })
    .limit(requestsShown)
    .project({ history: 0 })
    .done()
  const latest = pipeline()
    .match({ householdId: id })
    .sort({ key: -1 })
    .limit(accessesShown)
    .project({ print: 0 })
    .done()
  const link = pipeline()
    .match({ _id: homeLinkId(id) })
    .project({ current: 1 })
    .done()
  const care = pipeline().match({ _id: id }).project({ given: 1 }).done()
  return homeWith<Mirrored>(id, {
    accesses: { from: 'accesses', pipeline: latest },
    links: { from: 'links', pipeline: link },
    requests: { from: requestsName, pipeline: asked },
    care: { from: 'careConsents', pipeline: care }
  })
}
