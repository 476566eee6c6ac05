import type { Link } from '../../../cloudfunctions/domain/link/link'
import type { Publication } from '../../../cloudfunctions/domain/publication/publication'
import type { Report } from '../../../cloudfunctions/domain/fieldReport/report'
import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import type { Wish } from '../../../cloudfunctions/domain/wish/wish'
import { freshId } from '../../support/ids'
import { storedDocs } from '../../support/memoryCloud'
import { memoryVillage } from '../../support/memoryVillage'
import { personIdOf } from '../../support/world'
import { leftAlone } from './leftAlone'
import type { Happening } from './happenings'
import { begin, happen } from './model'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const hourMs = 3_600_000

/** One of each kind that somebody of the village would have to act on, where nobody of it is left. */
const begun: Happening[] = [
  { kind: 'ask', who: 'a.loner', about: [] },
  { kind: 'report', category: 'welfare', about: [] },
  { kind: 'wish', who: 'a.resident', whom: 'self' },
  { kind: 'pledge', who: 'a.member', pledge: '有事找我' }
]

/** A household’s wish for another member, who agrees: the village would have to approve of it. */
async function changing(): Promise<void> {
  const given = { id: 'household-a-one', memberId: personIdOf('a.officer') }
  await village.call('a.resident', 'link.change', { act: freshId(), ...given, text: '离得近些' })
  await village.call('a.officer', 'link.accept', { act: freshId(), ...given })
}

/** By which office each of them is found. */
const offices = () => ({
  matters: storedDocs<Matter>('matters').map(({ hands }) => hands),
  reports: storedDocs<Report>('reports').map(({ hands }) => hands),
  wishes: storedDocs<Wish>('wishes').map(({ hands }) => hands),
  publications: storedDocs<Publication>('publications').map(({ hands }) => hands),
  links: storedDocs<Link>('links')
    .filter(({ seat }) => seat)
    .map(({ above }) => above)
})

it('what lies with a town passes on when its office is left, though the village belongs to another by then', async () => {
  village.reset()
  begin(['a.hub', 'a.officer', 'a.officer2'])
  let now = new Date('2026-11-23T02:00:00Z')
  const next = (one: Happening) => happen(village, one, (now = new Date(now.getTime() + hourMs)))
  for (const one of begun) await next(one)
  await changing()
  await next({ kind: 'move', to: 'empty' })
  expect(offices()).toEqual({
    // What a village had handled goes up its new way at once.
    matters: [['county-1']],
    reports: [['town-1']],
    wishes: [['town-1']],
    publications: [['town-1']],
    links: [['town-1']]
  })
  await next({ kind: 'end', who: 'town.office', post: 0 })
  expect(leftAlone(now)).toEqual([])
  expect(offices()).toEqual({
    matters: [['county-1']],
    reports: [['county-1']],
    wishes: [['county-1']],
    publications: [['county-1']],
    links: [['county-1']]
  })
})
