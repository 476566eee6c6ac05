import type { Household } from '../../kernel/household'
import type { Person } from '../../kernel/person'
import { householdFields, personFields } from './decide'
import type { Plan, PlannedHome, PlannedPerson } from './plan'
import type { Village } from './village'

/** Rows to be written together, and how many rows of the file they settle. */
export interface Part {
  members: PlannedPerson[]
  homes: PlannedHome[]
  rows: number
}

/** People of one part: few enough for a document and for one query, many enough for one insert to be worth it. */
const peopleAtOnce = 150

/**
 * What of a plan is not on file yet, in parts: members first, hubs before those they look after, so that a link
 * never speaks of somebody who is not there; then the households with everybody else. Pure.
 */
export function partsOf({ homes }: Plan, village: Village, now: Date): { parts: Part[]; fresh: number } {
  const nodes = new Map(village.nodes.map((node) => [node._id, node]))
  const people = new Map(village.persons.map((one) => [one._id, one]))
  const households = new Map(village.households.map((one) => [one._id, one]))
  const place = (nodeId: string) => ({ villageId: village.node._id, node: nodes.get(nodeId)!, now })
  const isFresh = (planned: PlannedPerson): boolean => {
    const hub = planned.service?.hubId ? { id: planned.service.hubId, name: '' } : null
    return changes(personFields(people.get(planned.id) ?? null, planned, place(planned.nodeId), hub))
  }
  const isFreshHome = (home: PlannedHome): boolean => {
    const before = households.get(home.id) ?? null
    return (
      changes(householdFields(before, home, place(home.nodeId))) ||
      (home.memberId !== undefined && before?.member?.id !== home.memberId)
    )
  }

  const fresh = new Set(homes.flatMap(({ residents }) => residents.filter(isFresh)))
  const members = [...fresh]
    .filter(({ member }) => member)
    .sort((a, b) => Number(b.hub ?? 0) - Number(a.hub ?? 0))
  const memberRows = new Set(members.map(({ key }) => key))
  const homesLeft = homes.flatMap((home) => {
    const residents = home.residents.filter((one) => fresh.has(one) && !memberRows.has(one.key))
    const freshHome = isFreshHome(home)
    if (!freshHome && residents.length === 0) return []
    // The household's own row counts here unless it was counted with its person.
    const own = freshHome && !memberRows.has(home.key) && residents.every(({ key }) => key !== home.key)
    return [{ home: { ...home, residents }, rows: residents.length + (own ? 1 : 0) }]
  })
  const parts = [
    ...inTurns(members, () => 1).map((some) => ({ members: some, homes: [], rows: some.length })),
    ...inTurns(homesLeft, ({ home }) => home.residents.length + 1).map((some) => ({
      members: [],
      homes: some.map(({ home }) => home),
      rows: some.reduce((sum, { rows }) => sum + rows, 0)
    }))
  ]
  return { parts, fresh: parts.reduce((sum, { rows }) => sum + rows, 0) }
}

const changes = (fields: Partial<Person> | Partial<Household>): boolean => Object.keys(fields).length > 0

function inTurns<Value>(values: Value[], weight: (value: Value) => number): Value[][] {
  const turns: Value[][] = []
  let filled = Infinity
  for (const value of values) {
    const more = weight(value)
    if (filled + more > peopleAtOnce) {
      turns.push([])
      filled = 0
    }
    turns.at(-1)!.push(value)
    filled += more
  }
  return turns
}
