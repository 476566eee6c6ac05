import type { AnswerOf } from '../../types/api/contract'
import { register as method } from '../../types/api/figures/register'
import type { Mark } from '../../types/domain/figures'
import { registerPage } from '../../types/domain/limits'
import { _, collection } from '../kernel/cloud'
import { dayOf, workdaysBetween } from '../kernel/calendar'
import { handler } from '../kernel/handler'
import { officesOf } from '../kernel/person'
import { momentOf } from '../kernel/keys'
import { somebody } from '../domain/matter/views/row'
import type { Matter } from '../domain/matter/state/matter'
import { matters } from '../domain/matter/state/matters'
import { momentsOf, type Told } from '../domain/figures/moments'
import { askedIn, monthsFrom } from '../domain/figures/period'

type Line = AnswerOf<typeof method>['rows'][number]

const fields = [
  'number',
  'askedKey',
  'subject',
  'category',
  'subcategory',
  'urgency',
  'asker',
  'hideName',
  'about',
  'office',
  'lead',
  'helpers',
  'proxy',
  'origin',
  'stage',
  'outcome',
  'closedAt',
  'rating',
  'marks'
] as const
/** What of each event is read: a history as it is would weigh too much. */
const told = ['v', 'act', 'at', 'stage', 'by.standing', 'dueAt', 'outcome'] as const
type Registered = Pick<Matter, (typeof fields)[number]> & { history: Told[]; groups: { name: string }[] }

const $ = _.aggregate

/** 登记造册: what an organization must file, page by page, so that whoever waits sees how far it is. */
export const register = handler(method, async ({ nodeId, from, to, after }, { caller, now }) => {
  const asked = askedIn(monthsFrom(from, to))
  const rest = after && after > asked.from ? _.gt(after) : _.gte(asked.from)
  const { list } = await collection('matters')
    .aggregate()
    .match(
      _.and([
        {
          path: nodeId,
          askedKey: _.and([rest, _.lt(asked.below)]),
          about: _.neq(caller._id)
        },
        { path: _.in(officesOf(caller, now)) }
      ])
    )
    .sort({ askedKey: 1 })
    .limit(registerPage + 1)
    .addFields({ at: $.arrayElemAt(['$path', -1]) })
    .lookup({ from: 'organizations', localField: 'at', foreignField: '_id', as: 'groups' })
    .project(
      Object.fromEntries(
        [...fields, ...told.map((field) => `history.${field}`), 'groups.name'].map((field) => [field, 1])
      )
    )
    .end()
  const data = list as Registered[]
  const shown = data.slice(0, registerPage)
  return {
    rows: shown.map((matter) => lineOf(matters.read(matter))),
    after: data.length > registerPage ? shown.at(-1)!.askedKey : null
  }
})

/** On paper nobody is told who asked where that was not wanted: paper is passed on. */
function lineOf({ asker, hideName, about, history, ...matter }: Registered): Line {
  const hidden = hideName === true || about !== undefined
  const askedAt = new Date(momentOf(matter.askedKey))
  const { received, assigned, due, done } = momentsOf(history)
  const marked = (mark: Mark) => matter.marks.some((one) => one.endsWith(` ${mark}`))
  return {
    number: matter.number,
    group: matter.groups[0]?.name ?? '',
    askedAt: askedAt.toISOString(),
    way: matter.origin ? 'report' : matter.proxy ? 'behalf' : 'own',
    subject: matter.subject,
    category: matter.category,
    subcategory: matter.subcategory?.name ?? null,
    urgency: matter.urgency,
    asker: hidden ? somebody : asker.name,
    household: hidden ? null : (asker.household ?? null),
    village: matter.office.name,
    receivedAt: received?.toISOString() ?? null,
    assignedAt: assigned?.toISOString() ?? null,
    lead: matter.lead?.name ?? null,
    helpers: matter.helpers.map(({ name }) => name),
    dueAt: due?.toISOString() ?? null,
    doneAt: done?.toISOString() ?? null,
    workdays: done && workdaysBetween(dayOf(askedAt), dayOf(done)),
    stage: matter.stage,
    outcome: matter.outcome?.kind ?? null,
    result: matter.outcome?.text ?? null,
    closedAt: matter.closedAt?.toISOString() ?? null,
    // A word of discontent sends the matter back, and stands until the next one: as the figures count it.
    satisfaction: matter.rating?.satisfaction ?? (marked('unsatisfied') ? 'no' : null),
    overdue: marked('overdue')
  }
}
