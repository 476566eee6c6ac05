import { members as method } from '../../types/api/link/members'
import { pageSize } from '../../types/domain/limits'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { holds, lastingPosts, nodesOf, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { villageOn } from '../domain/link/village'
import { exemptionOf, isAway, mayBeAsked, volunteers } from '../domain/link/candidate'
import type { Held } from '../domain/link/decide'
import { isMemberOf } from '../domain/link/roles'
import { cut } from './page'

const $ = _.aggregate

/**
 * People who serve in the village, in order of id; those who are no members are left out of the page. Residents see
 * who may be chosen; why somebody is not asked to link is for officers alone.
 */
export const members = handler(
  method,
  async ({ nodeId, who = 'member', away = false, after }, { caller, now }) => {
    const own = await villageOn(caller.path, now)
    const node = nodeId ?? nodesOf(caller, 'officer', now)[0] ?? own
    const officer = nodesOf(caller, 'officer', now).includes(node)
    if (!officer && node !== own) throw new Refusal('NOT_FOUND')
    const settings = await settingsAt(caller.path, now)
    const { list } = await collection('persons')
      .aggregate()
      .match({
        ...(who === 'hub' ? { serving: `hub@${node}` } : { reach: node }),
        ...(after && { _id: _.gt(after) })
      })
      .sort({ _id: 1 })
      .limit(pageSize + 1)
      .lookup({ from: 'links', localField: '_id', foreignField: 'memberIds', as: 'held' })
      .addFields({ held: $.size('$held') })
      .project({ history: 0 })
      .end()
    const { shown, after: next } = cut(list as Held[], ({ _id }) => _id)
    return {
      node,
      rows: shown
        .filter((person) => (who === 'hub' ? isHubOf(person, node, now) : isMemberOf(person, node, now)))
        .filter((person) => officer || mayBeAsked(person, settings, now))
        .filter((person) => !away || isAway(person))
        .map((person) => ({
          id: person._id,
          name: person.name,
          home: person.home.name,
          category: person.service?.category ?? ('home' as const),
          count: person.held,
          room: person.held < settings.householdsPerMember.max,
          hub: officer ? (person.service?.hub ?? null) : null,
          isHub: holds(person, 'hub', now),
          exempt: officer ? exemptionOf(person, settings, now) : null,
          volunteers: officer && volunteers(person)
        })),
      after: next
    }
  }
)

const isHubOf = (person: Pick<Person, 'posts'>, node: string, now: Date): boolean =>
  lastingPosts(person, now).some(({ role, path }) => role === 'hub' && path.includes(node))
