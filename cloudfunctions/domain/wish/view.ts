import type { z } from 'zod/mini'
import type { wishView } from '../../../types/api/wish/views'
import type { Settings } from '../../../types/domain/settings'
import type { WishRole } from '../../../types/domain/wishes'
import type { Person } from '../../kernel/person'
import type { WishEvent } from './event'
import { responsibleFor } from './hands'
import { publicName } from './publish'
import type { Wish } from './wish'
import { nameOf } from './state'
import { claimDaysOf } from './claimDays'
import { dueOf } from './rows'
import { actsOf, organizationsOf } from './roles'

type View = z.input<typeof wishView>
type Entry = View['history'][number]
type Inside = NonNullable<View['inside']>

const isInside = (standings: WishRole[]): boolean =>
  standings.some((standing) => standing !== 'claimer' && standing !== 'volunteer')

/**
 * What of the history somebody of these standings may read: all of it inside; who claimed it what was said since;
 * everybody else of the town nothing.
 */
export function entriesFor({ history, claim }: Wish, standings: WishRole[]): WishEvent[] {
  if (isInside(standings)) return history
  return standings.includes('claimer') ? history.slice(claim!.seq - 1) : []
}

/** The wish as a person of these standings may see it; photos by their addresses. */
export function viewOf(
  wish: Wish,
  check: Inside['check'],
  person: Person,
  standings: WishRole[],
  addresses: Map<string, string>,
  settings: Settings,
  now: Date
): View {
  const inside = isInside(standings)
  const claimer = standings.includes('claimer')
  const acts = actsOf(wish, standings)
  const claiming = acts.includes('claim')
  const { _id: id, number, version, stage, kind, cost, wanted, words, returns, claim } = wish
  return {
    id,
    number,
    version,
    stage,
    kind,
    cost,
    wanted,
    words,
    name: publicName(wish),
    village: wish.office.name,
    returns,
    due: inside || claimer ? dueOf(wish, now) : null,
    claim: claim && {
      by: inside || claimer ? claim.by : null,
      organization: (inside || claimer) && claim.organization ? claim.organization.name : null,
      you: claimer,
      until: claim.until
    },
    reach: claimer ? (wish.linked ?? wish.hub ?? wish.office) : null,
    inside: inside ? insideView(wish, check, person) : null,
    history: entriesFor(wish, standings)
      .map((event) => entryOf(event, person, addresses, inside || wish.showName))
      .reverse(),
    acts,
    organizations: claiming ? organizationsOf(person, now) : [],
    claimDays: claiming ? daysOf(wanted, settings, now) : null
  }
}

const insideView = (wish: Wish, check: Inside['check'], person: Person): Inside => ({
  check,
  text: wish.text,
  whom: wish.whom,
  for: nameOf(wish),
  asker: { name: wish.asker.name, you: wish.asker.id === person._id },
  showName: wish.showName,
  responsible: responsibleFor(wish)
})

function daysOf(wanted: string | null, settings: Settings, now: Date): View['claimDays'] {
  const { last, usual } = claimDaysOf(wanted, settings, now)
  return { last, usual }
}

/** Those on the other side of who claimed it are called by what they are. */
const masked: readonly WishRole[] = ['asker', 'home', 'kin']

function entryOf(event: WishEvent, person: Person, addresses: Map<string, string>, named: boolean): Entry {
  const { seq, act, at, by, text, words, claim, photos = [], opening } = event
  return {
    seq,
    act,
    at: at.toISOString(),
    by: {
      name: named || !masked.includes(by.standing) ? by.name : '许愿的人',
      standing: by.standing,
      you: by.id === person._id
    },
    ...((text ?? opening?.text) && { text: text ?? opening!.text }),
    ...(words && { words }),
    ...(claim && { until: claim.until }),
    photos: photos.flatMap((photo) => addresses.get(photo) ?? [])
  }
}
