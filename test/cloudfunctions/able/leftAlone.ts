import { lastingPosts, type Person } from '../../../cloudfunctions/kernel/person'
import {
  isMemberAble,
  waiting,
  waitsForVillage as waitsForOffice,
  whoCanAct as whoDecides
} from '../../../cloudfunctions/domain/link/able'
import { isConcerned } from '../../../cloudfunctions/domain/link/roles'
import { whoCanAct as whoReads } from '../../../cloudfunctions/domain/fieldReport/able'
import type { Report } from '../../../cloudfunctions/domain/fieldReport/report'
import {
  holdersOf,
  isAble,
  waitsForSomebody,
  whoCanAct
} from '../../../cloudfunctions/domain/matter/healing/able'
import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { whoCanAct as whoLooks } from '../../../cloudfunctions/domain/publication/able'
import type { Link } from '../../../cloudfunctions/domain/link/link'
import type { Publication } from '../../../cloudfunctions/domain/publication/publication'
import type { Wish } from '../../../cloudfunctions/domain/wish/wish'
import {
  isHubAble,
  waitsForSomebody as waitsForVillage,
  whoCanAct as whoKeeps
} from '../../../cloudfunctions/domain/wish/able'
import { stored, storedDocs } from '../../support/memoryCloud'

/** Everything open that has nobody whom it does not concern, or that is shown with somebody who cannot act, in words. */
export function leftAlone(now: Date): string[] {
  const people = storedDocs<Person>('persons')
  const matters = stored.has('matters') ? storedDocs<Matter>('matters') : []
  const reports = stored.has('reports') ? storedDocs<Report>('reports') : []
  const wishes = stored.has('wishes') ? storedDocs<Wish>('wishes') : []
  const words = stored.has('publications') ? storedDocs<Publication>('publications') : []
  const links = stored.has('links') ? storedDocs<Link>('links') : []
  return [
    ...links
      .filter(({ stage }) => waiting.some((one) => one === stage))
      .flatMap((link) => {
        if (!isMemberAble(link, 'village-a', people, now))
          return [`${link._id} ${link.stage}: ${link.proposal?.member?.name} serves no more`]
        const { subject, path, stage, seat } = link
        const inhabitants = people.filter(({ householdId }) => householdId === subject.id)
        if (!waitsForOffice(link, inhabitants) || whoDecides(link, people, now).length > 0) return []
        const ground = { subject, path, link }
        const aside = people.filter((one) => isConcerned(ground, one)).map(({ _id }) => _id)
        return anybody(people, stage === 'agreed' ? [] : aside, now) || seat?.resort !== 'nobody'
          ? [`${link._id} ${stage} at ${seat?.office.name}: nobody can act`]
          : []
      }),
    ...matters.filter(waitsForSomebody).flatMap((matter) => {
      const gone = holdersOf(matter).find((one) => !isAble(matter, one, people, now))
      if (gone) return [`${matter._id} ${matter.stage}: ${gone.name} has it and serves no more`]
      if (whoCanAct(matter, people, now).length > 0) return []
      return anybody(people, [...(matter.about ?? []), matter.asker.id], now) || matter.resort !== 'nobody'
        ? [`${matter._id} ${matter.stage} at ${(matter.town ?? matter.office).name}: nobody can act`]
        : []
    }),
    ...reports
      .filter(({ matterId, answer }) => !matterId && !answer)
      .filter((report) => whoReads(report, people, now).length === 0)
      .filter(
        ({ about = [], by, seat }) => anybody(people, [...about, by.id], now) || seat?.resort !== 'nobody'
      )
      .map(({ _id, seat, office }) => `${_id} at ${(seat?.office ?? office).name}: nobody can act`),
    ...wishes.filter(waitsForVillage).flatMap((wish) => {
      if (!isHubAble(wish, people, now))
        return [`${wish._id} ${wish.stage}: ${wish.hub?.name} serves no more`]
      if (whoKeeps(wish, people, now).length > 0) return []
      const aside = people.filter((one) => isOwn(wish, one)).map(({ _id }) => _id)
      return anybody(people, aside, now) || wish.seat?.resort !== 'nobody'
        ? [`${wish._id} ${wish.stage} at ${wish.seat?.office.name}: nobody can act`]
        : []
    }),
    ...words
      .filter(({ state }) => state === 'waiting')
      .filter((one) => whoLooks(one, people, now).length === 0)
      .filter(({ by, seat }) => anybody(people, [by.id], now) || seat?.resort !== 'nobody')
      .map(({ _id, seat }) => `${_id} at ${seat?.office.name}: nobody can act`)
  ]
}

/** Whether it is of somebody’s own household, or their own. */
const isOwn = ({ asker, home }: Wish, { _id, householdId }: Person): boolean =>
  asker.id === _id || (home !== null && home.id === householdId)

/** Whether anybody at all is left at the root to whom it could fall. */
const anybody = (people: Person[], aside: string[], now: Date): boolean =>
  people.some(
    (one) => !aside.includes(one._id) && lastingPosts(one, now).some(({ path }) => path.length === 1)
  )
