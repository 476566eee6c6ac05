import { categories, type Category } from '../../../types/domain/categories'
import { reportRoute, reportUrgencies } from '../../../types/domain/reports'

/** Where each category goes when it is ordinary and when it presses: V village, 1 everybody of it, T town, t its group. */
const expected: Record<Category, [ordinary: string, pressing: string]> = {
  infrastructure: ['V1', 'V1Tt'],
  livelihood: ['V', 'VTt'],
  affairs: ['T', 'T'],
  dispute: ['V', 'VTt'],
  welfare: ['V', 'VTt'],
  safety: ['V1', 'V1Tt'],
  environment: ['V1', 'V1Tt'],
  culture: ['V', 'VTt'],
  party: ['V', 'VTt'],
  praise: ['V', 'VTt'],
  other: ['V', 'VTt']
}

const letters = ({ village, level1, town, townGroup }: ReturnType<typeof reportRoute>) =>
  [village && 'V', level1 && '1', town && 'T', townGroup && 't'].filter(Boolean).join('')

describe('the route of a report', () => {
  it.each(categories)('of %s is as written down', (category) => {
    const [ordinary, pressing] = expected[category]
    const routes = reportUrgencies.map((urgency) => [urgency, letters(reportRoute(category, urgency))])
    expect(Object.fromEntries(routes)).toEqual({ ordinary, urgent: pressing, grave: pressing })
  })
})
