import { matterActTraits } from '../../types/domain/matterActs'
import type { AnswerOf } from '../../types/api/contract'
import { minutes as method } from '../../types/api/matter/minutes'
import { pageSize } from '../../types/domain/limits'
import { _, collection } from '../kernel/cloud'
import { dayOf } from '../kernel/days'
import { handler } from '../kernel/handler'
import { lastingPosts, officesOf } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import type { MatterEvent } from '../domain/matter/state/event'
import type { Matter } from '../domain/matter/state/matter'
import { matters } from '../domain/matter/state/matters'

type Item = AnswerOf<typeof method>['rows'][number]
type Decided = Pick<
  Matter,
  '_id' | 'number' | 'subject' | 'category' | 'subcategory' | 'stage' | 'assembly'
> & { history: Pick<MatterEvent, 'act' | 'at' | 'by' | 'text' | 'lead' | 'helpers' | 'dueAt'>[] }

/** Minutes are derived from what was decided and never typed a second time (one fact, one entry). */
export const minutes = handler(method, async ({ nodeId, day, after }, { caller, now }) => {
  const offices = officesOf(caller, now)
  const chosen = nodeId ?? offices[0]
  if (!chosen || !offices.includes(chosen)) throw new Refusal('NOT_FOUND')
  const { data } = await collection('matters')
    .where({
      decisions: `${chosen} ${day}`,
      about: _.neq(caller._id),
      ...(after && { _id: _.gt(after) })
    })
    .orderBy('_id', 'asc')
    .limit(pageSize + 1)
    .field({
      number: true,
      subject: true,
      category: true,
      subcategory: true,
      stage: true,
      assembly: true,
      'history.v': true,
      'history.act': true,
      'history.at': true,
      'history.by': true,
      'history.text': true,
      'history.lead': true,
      'history.helpers': true,
      'history.dueAt': true
    })
    .get()
  const shown = data.slice(0, pageSize)
  const name = lastingPosts(caller, now).find((post) => post.nodeId === chosen)!.nodeName
  return {
    node: { id: chosen, name },
    day,
    rows: shown.map((matter) => itemOf(matters.read(matter), day)),
    after: data.length > pageSize ? shown.at(-1)!._id : null
  }
})

const itemOf = ({ _id, history, ...matter }: Decided, day: string): Item => ({
  id: _id,
  number: matter.number,
  subject: matter.subject,
  category: matter.category,
  subcategory: matter.subcategory?.name ?? null,
  stage: matter.stage,
  assembly: matter.assembly,
  decisions: history
    .filter(
      ({ act, at, by }) => matterActTraits[act].decision && by.standing === 'officer' && dayOf(at) === day
    )
    .map(({ act, at, by, text, lead, helpers, dueAt }) => ({
      act,
      at: at.toISOString(),
      by: by.name,
      ...(text && { text }),
      ...(lead && { lead: lead.name }),
      ...(helpers && { helpers: helpers.map((helper) => helper.name) }),
      ...(dueAt && { until: dueAt.toISOString() })
    }))
})
