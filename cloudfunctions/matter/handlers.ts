import { handlers as method } from '../../types/api/matter/handlers'
import { titleOf } from '../../types/domain/positions'
import { roles } from '../../types/domain/roles'
import { _, collection, pipeline } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { deciding, lastingPosts, officesOf, serves, type Person } from '../kernel/person'
import type { Matter } from '../domain/matter/state/matter'
import { isBeforeOfficeOf, matterRoleFields } from '../domain/matter/state/roles'
import { townPath } from '../domain/matter/state/townPath'
import { isTheirs } from '../domain/matter/views/asking'
import { officeOf, rootOf } from './officeOf'

/** Somebody, as far as is read of them, with the matter that is to be split, where one is. */
type Candidate = Person & { inHand: number; split?: Matter[] }

const $ = _.aggregate
/** How many matters of some tallies a person has in hand. */
const inHandIn = (tallies: string) =>
  $.sum(
    $.map({
      input: $.reduce({
        input: `${tallies}.rows`,
        initialValue: [],
        in: $.concatArrays(['$$value', '$$this'])
      }),
      as: 'row',
      in: $.cond([$.in(['$_id', '$$row.inHand']), '$$row.count', 0])
    })
  )
/** More than serve at any one node. */
const most = 200
/** What is read of the matter that is to be split. */
const asked = Object.fromEntries([...matterRoleFields, 'hideName'].map((field) => [field, 1]))

export const handlers = handler(method, async ({ nodeId, unitsOf }, { caller, now }) => {
  const office = officesOf(caller, now).length > 0 || nodeId !== undefined
  const chosen = office ? officeOf(caller, nodeId, now) : rootOf(caller, now)
  // The last resort gives a matter to whoever holds a post at the root.
  const held = office ? ['handler', ...deciding] : roles
  const found = collection('persons')
    .aggregate()
    .match({ postKeys: _.in(held.map((role) => `${role}@${chosen}`)) })
    .limit(most)
    .lookup({ from: 'tallies', localField: '_id', foreignField: 'hands', as: 'tallies' })
  const matter = pipeline().match({ _id: unitsOf }).limit(1).project(asked).done()
  const { list } = await (unitsOf ? found.lookup({ from: 'matters', pipeline: matter, as: 'split' }) : found)
    .project({ name: 1, posts: 1, openid: 1, householdId: 1, split: 1, inHand: inHandIn('$tallies') })
    .end()
  const candidates = (list as Candidate[]).filter((one) => !unitsOf || isUnit(one, caller, now))
  const people = candidates.flatMap(({ _id, name, posts, inHand }) => {
    const there = lastingPosts({ posts }, now).filter((post) => post.nodeId === chosen)
    const title = there.map(titleOf).find((words) => words !== null) ?? null
    return there.length > 0 ? [{ id: _id, name, title, inHand }] : []
  })
  return { people: people.sort((a, b) => a.inHand - b.inHand || a.id.localeCompare(b.id)) }
})

/** Whether a matter can be split to somebody by whoever has it, as `split` decides, and they would hear of it. */
const isUnit = ({ split, ...person }: Candidate, giver: Person, now: Date): boolean =>
  (split ?? []).some(
    (matter) =>
      isBeforeOfficeOf(matter, giver, now) &&
      serves(person, townPath(matter), now) &&
      !isTheirs(matter, person, giver, now)
  ) && person.openid !== undefined
