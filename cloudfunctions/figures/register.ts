import type { OutputOf } from '../../types/api/contract'
import { register as method } from '../../types/api/figures/register'
import type { Mark } from '../../types/domain/figures'
import { registerPage } from '../../types/domain/limits'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { officesOf } from '../kernel/person'
import { somebody } from '../shared/matter/row'
import type { Matter } from '../shared/matter/matter'
import { askedIn, monthsFrom } from './domain/period'

type Line = OutputOf<typeof method>['rows'][number]

const fields = [
  'number',
  'askedKey',
  'subject',
  'category',
  'urgency',
  'asker',
  'hideName',
  'about',
  'office',
  'lead',
  'stage',
  'outcome',
  'closedAt',
  'rating',
  'marks'
] as const
type Registered = Pick<Matter, (typeof fields)[number]>

/** 登记造册: what an organization must file, page by page, so that whoever waits sees how far it is. */
export const register = handler(method, async ({ nodeId, from, to, after }, { caller, now }) => {
  const asked = askedIn(monthsFrom(from, to))
  const rest = after && after > asked.from ? _.gt(after) : _.gte(asked.from)
  const { data } = await collection<Registered>('matters')
    .where(
      _.and([
        {
          path: nodeId,
          askedKey: _.and([rest, _.lt(asked.below)]),
          about: _.neq(caller._id)
        },
        { path: _.in(officesOf(caller, now)) }
      ])
    )
    .orderBy('askedKey', 'asc')
    .limit(registerPage + 1)
    .field(Object.fromEntries(fields.map((field) => [field, true])))
    .get()
  const shown = data.slice(0, registerPage)
  return { rows: shown.map(lineOf), after: data.length > registerPage ? shown.at(-1)!.askedKey : null }
})

/** On paper nobody is told who asked where that was not wanted: paper is passed on. */
function lineOf({ asker, hideName, about, ...matter }: Registered): Line {
  const hidden = hideName === true || about !== undefined
  const marked = (mark: Mark) => matter.marks.some((one) => one.endsWith(` ${mark}`))
  return {
    number: matter.number,
    askedAt: matter.askedKey.split(' ', 1)[0]!,
    subject: matter.subject,
    category: matter.category,
    urgency: matter.urgency,
    asker: hidden ? somebody : asker.name,
    household: hidden ? null : (asker.household ?? null),
    village: matter.office.name,
    lead: matter.lead?.name ?? null,
    stage: matter.stage,
    outcome: matter.outcome?.kind ?? null,
    result: matter.outcome?.text ?? null,
    closedAt: matter.closedAt?.toISOString() ?? null,
    // A word of discontent sends the matter back, and stands until the next one: as the figures count it.
    satisfaction: matter.rating?.satisfaction ?? (marked('unsatisfied') ? 'no' : null),
    overdue: marked('overdue')
  }
}
