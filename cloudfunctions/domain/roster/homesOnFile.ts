import { isSameName, nameKey } from '../../../types/domain/cleanText'
import type { Household } from '../../kernel/household'
import type { Organization } from '../../kernel/organization'
import type { Draft } from './draft'
import { addressKey } from './segments'
import type { Village } from './village'

/** A name of a household says whose it is: 王桂香家, 一组 王桂香家, or whatever the village wrote. */
export const headOf = ({ name }: Pick<Household, 'name'>): string =>
  /(?:^|\s)(\S+)家$/.exec(name)?.[1] ?? name

export const speaksOf = (household: Household, head: string): boolean =>
  isSameName(household.name, head) || isSameName(headOf(household), head)

/** The households on file by what rows call them. */
export interface HomesOnFile {
  byNumber: Map<string, Household[]>
  byHead: Map<string, Household[]>
  byId: Map<string, Household>
  /** Who lives in each, by name and number. */
  people: Map<string, { name: string; phone?: string }[]>
}

export function homesOnFile({ households, persons }: Village): HomesOnFile {
  const byHead = new Map<string, Household[]>()
  const byNumber = new Map<string, Household[]>()
  const people: HomesOnFile['people'] = new Map()
  for (const one of households) {
    for (const key of new Set([one.name, headOf(one)].map(nameKey))) put(byHead, key, one)
    if (one.number) put(byNumber, one.number, one)
  }
  for (const one of persons) if (one.householdId) put(people, one.householdId, one)
  return { byNumber, byHead, byId: new Map(households.map((one) => [one._id, one])), people }
}

export function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

/** Households on file that a head without a number can mean: those without a number first. */
export function candidates(
  { byHead }: HomesOnFile,
  head: string,
  node: Organization | undefined
): Household[] {
  const all = (byHead.get(nameKey(head)) ?? []).filter((one) => !node || one.home.id === node._id)
  const without = all.filter((one) => !one.number)
  return without.length > 0 ? without : all
}

/** Whether somebody of the row’s name, and of its number where it tells one, lives there. */
export const livesIn = ({ people }: HomesOnFile, { _id }: Household, { row }: Draft): boolean =>
  (people.get(_id) ?? []).some(
    (one) => isSameName(one.name, row.name) && (row.phone === undefined || one.phone === row.phone)
  )

/** How much speaks for a household: who lives there, and its address. */
export function likeness(onFile: HomesOnFile, home: Household, drafts: Draft[]): number {
  const address = addressKey(home.address)
  const lives = drafts.filter((draft) => livesIn(onFile, home, draft)).length
  const phones = (onFile.people.get(home._id) ?? []).filter(
    ({ phone }) => phone !== undefined && drafts.some(({ row }) => row.phone === phone)
  ).length
  const there = address !== undefined && drafts.some(({ row }) => addressKey(row.address) === address)
  return lives + phones * 2 + (there ? 2 : 0)
}

/** The one with the most in its favour; none where two are alike. */
export function likeliest(onFile: HomesOnFile, homes: Household[], drafts: Draft[]): Household | undefined {
  const scored = homes
    .map((home) => ({ home, score: likeness(onFile, home, drafts) }))
    .sort((a, b) => b.score - a.score)
  const [first, second] = scored
  return first && first.score > 0 && first.score > (second?.score ?? 0) ? first.home : undefined
}
