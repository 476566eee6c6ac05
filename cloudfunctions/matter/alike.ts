import type { AnswerOf } from '../../types/api/contract'
import { alike as method } from '../../types/api/matter/alike'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import type { Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { momentOf } from '../kernel/keys'
import type { Matter } from '../domain/matter/state/matter'
import { matters } from '../domain/matter/state/matters'
import type { Candidate } from '../domain/matter/search/judged'
import { rowOf } from '../domain/matter/views/row'
import { hidesAsker, matterRolesOf } from '../domain/matter/state/roles'
import { saidIn } from '../domain/matter/effects/terms'
import { countsOf } from '../domain/terms/characteristic'
import { everything, idIn, postingOf, yearOf } from '../domain/terms/posting'
import { named } from './candidates'
import {
  likeness,
  promising,
  scoreOf,
  weighing,
  type Compared,
  type Listed
} from '../domain/matter/search/alike'
import { takenApart } from '../domain/matter/search/similar'

/** This year and so many before it are looked through. */
const yearsBack = 2
/** The latest of each term are compared, of these the most promising are read, and the most alike are shown. */
const latest = 64
const compared = 32
const shown = 5

const $ = _.aggregate

/** Who sorts or decides sees which ones are like it, earlier and later, with why; three calls of the store. */
export const alike = handler(method, async ({ id }, { caller, now }) => {
  const years = yearsTo(now)
  const read = await readWithLists(id, years)
  const standings = read ? matterRolesOf(read.matter, caller, now) : []
  if (!read || standings.length === 0) throw new Refusal('NOT_FOUND')
  if (!standings.includes('sorter') && !standings.includes('officer')) throw new Refusal('NOT_ALLOWED')
  const { matter, lists } = read
  const all = lists.filter(({ gram }) => gram === everything).reduce((sum, { size }) => sum + size, 0)
  const terms = lists.filter(({ gram }) => gram !== everything)
  const weigh = weighing(terms, all)
  const ids = promising(terms, weigh, postingOf(matter.askedKey), compared).map(idIn)
  const own = comparedOf(matter, caller, now)
  const others = (await named(ids))
    .filter((other) => matterRolesOf(other, caller, now).length > 0)
    .map((other) => {
      const its = comparedOf(other, caller, now)
      return { other, its, score: scoreOf(own, its, weigh) }
    })
    .sort((a, b) => b.score - a.score)
  const rows: AnswerOf<typeof method>['rows'] = []
  const taken = takenApart(own.said)
  for (const { other, its } of others) {
    // The most alike first: what a reader would see of it is looked at until enough are found.
    if (rows.length === shown) break
    const like = likeness(own, its, weigh, taken)
    if (like) rows.push({ ...rowOf(other, caller, now), outcome: other.outcome?.kind ?? null, ...like })
  }
  return { rows, since: `20${years.at(-1)}` }
})

/** Two-digit years from this one back. */
function yearsTo(now: Date): string[] {
  const last = Number(yearOf(now))
  return Array.from({ length: yearsBack + 1 }, (_none, index) => String(last - index).padStart(2, '0'))
}

type Read = Matter & { lists: { _id: string; size: number; postings: string[] }[] }

/** A matter with what its terms list in some years, joined in one call of the store; null where there is none. */
async function readWithLists(
  id: string,
  years: string[]
): Promise<{ matter: Matter; lists: Listed[] } | null> {
  const keysOf = (year: string) =>
    $.map({
      input: $.concatArrays([[everything], '$grams']),
      as: 'gram',
      in: $.concat(['$office.id', `:${year}:`, '$$gram'])
    })
  const { list } = await collection('matters')
    .aggregate()
    .match({ _id: id })
    .limit(1)
    .addFields({ keys: $.concatArrays(years.map(keysOf)) })
    .lookup({ from: 'terms', localField: 'keys', foreignField: '_id', as: 'lists' })
    .addFields({
      lists: $.map({
        input: '$lists',
        as: 'list',
        in: { _id: '$$list._id', size: $.size('$$list.ids'), postings: $.slice(['$$list.ids', -latest]) }
      })
    })
    .end()
  const [read] = list as Read[]
  if (!read) return null
  const before = read.office.id.length + ':26:'.length
  return {
    matter: matters.read(read),
    lists: read.lists.map(({ _id, ...list }) => ({ gram: _id.slice(before), ...list }))
  }
}

/** What is compared of a matter; the household only where its name is not kept from the caller. */
function comparedOf(matter: Candidate, caller: Person, now: Date): Compared {
  const hidden = hidesAsker(matter, caller, matterRolesOf(matter, caller, now), now)
  const said = saidIn(matter, matter.history)
  return {
    said,
    counts: countsOf(said),
    category: matter.category,
    place: matter.place,
    household: hidden ? undefined : matter.asker.householdId,
    askedAt: new Date(momentOf(matter.askedKey))
  }
}
