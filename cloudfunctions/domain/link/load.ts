import { _, collection } from '../../kernel/cloud'
import type { Household } from '../../kernel/household'
import type { Person } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import { cityLinkId, personOfCityLink, type Link } from './link'
import { villageOn } from './village'
import type { Held } from './decide'
import type { Ground } from './ground'
import { links as all } from './links'
import type { List } from './list'

const $ = _.aggregate

/** Somebody with how many links they hold, and everybody an input speaks of besides. */
export interface Around {
  caller: Held
  named: Held | null
  /** The person of a city link. */
  inCity: Person | null
}

/**
 * The caller, the member an input names and the person of a city link, each with how many links they hold or are
 * proposed for: one call of the store.
 * Errors: UNKNOWN_CALLER.
 */
export async function loadAround(openid: string, linkId: string, memberId?: string): Promise<Around> {
  const cityId = personOfCityLink(linkId)
  const ids = [memberId, cityId].flatMap((id) => (id ? [id] : []))
  const { list } = await collection('persons')
    .aggregate()
    .match(ids.length > 0 ? _.or([{ openid }, { _id: _.in(ids) }]) : { openid })
    .limit(ids.length + 1)
    .lookup({ from: 'links', localField: '_id', foreignField: 'memberIds', as: 'held' })
    .addFields({ held: $.size('$held') })
    .project({ history: 0 })
    .end()
  const all = list as Held[]
  const caller = all.find((person) => person.openid === openid)
  if (!caller) throw new Refusal('UNKNOWN_CALLER')
  return {
    caller,
    named: all.find(({ _id }) => _id === memberId) ?? null,
    inCity: all.find(({ _id }) => _id === cityId) ?? null
  }
}

/** The link with what it is about and its list: one call of the store; null where there is no such household or person. */
export async function loadGround(linkId: string, inCity: Person | null, now: Date): Promise<Ground | null> {
  if (personOfCityLink(linkId)) return inCity && cityGround(inCity, await cityLink(linkId), now)
  return (await loadHome(linkId, now))?.home ?? null
}

type HomeFound = Household & { links: Link[]; lists: List[]; people: Person[]; city: Link[] }

/**
 * The link of a household, and with `person` the city link of somebody of it: one call of the store; null where
 * there is no such household.
 */
export async function loadHome(
  householdId: string,
  now: Date,
  person: Person | null = null
): Promise<{ home: Ground; city: Ground | null } | null> {
  const { list } = await collection('households')
    .aggregate()
    .match({ _id: householdId })
    .limit(1)
    .lookup({ from: 'links', localField: '_id', foreignField: '_id', as: 'links' })
    .lookup({ from: 'lists', localField: 'links.listId', foreignField: '_id', as: 'lists' })
    .lookup({ from: 'persons', localField: '_id', foreignField: 'householdId', as: 'people' })
    .addFields({ cityId: cityLinkId(person?._id ?? householdId) })
    .lookup({ from: 'links', localField: 'cityId', foreignField: '_id', as: 'city' })
    .project({ history: 0, 'people.history': 0, 'lists.history': 0 })
    .end()
  const [found] = list as HomeFound[]
  if (!found) return null
  const { links, lists, people, city, ...household } = found
  const link = links[0] ? all.read(links[0]) : null
  const path = link?.path ?? household.path
  return {
    home: {
      id: householdId,
      subject: { kind: 'home', id: householdId, name: household.name },
      path,
      villageId: await villageOn(path, now),
      household,
      people,
      link,
      list: lists[0] ?? null
    },
    city: person && city[0] ? await cityGround(person, { link: all.read(city[0]), list: null }, now) : null
  }
}

async function cityLink(id: string): Promise<Pick<Ground, 'link' | 'list'>> {
  const { list } = await collection('links')
    .aggregate()
    .match({ _id: id })
    .limit(1)
    .lookup({ from: 'lists', localField: 'listId', foreignField: '_id', as: 'lists' })
    .project({ 'lists.history': 0 })
    .end()
  const [found] = list as (Link & { lists: List[] })[]
  if (!found) return { link: null, list: null }
  const { lists, ...link } = found
  return { link: all.read(link), list: lists[0] ?? null }
}

export async function cityGround(
  person: Person,
  { link, list }: Pick<Ground, 'link' | 'list'>,
  now: Date
): Promise<Ground> {
  const path = link?.path ?? person.path
  return {
    id: cityLinkId(person._id),
    subject: { kind: 'city', id: person._id, name: person.name },
    path,
    villageId: await villageOn(path, now),
    household: null,
    people: [person],
    link,
    list
  }
}
