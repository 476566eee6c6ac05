import type { AnswerOf } from '../../../types/api/contract'
import type { read } from '../../../types/api/household/read'
import { maskedPhone, type HouseholdRole } from '../../../types/domain/households'
import type { Person } from '../../kernel/person'
import type { Access } from './access'
import { audiencesOf, knownTo } from './care/rules'
import type { loadMirror } from './load'
import { actsOf, may } from './may'
import { representativeAmong } from './people'
import { requestFor } from './requests/view'

type Mirror = NonNullable<Awaited<ReturnType<typeof loadMirror>>>

/** A household as one of its people, its member, its hub or an officer sees it. */
export function viewOf(
  mirror: Mirror,
  caller: Person,
  standings: HouseholdRole[],
  now: Date
): AnswerOf<typeof read> {
  const representative = representativeAmong(mirror.people, mirror.representativeId)
  const acts = actsOf(standings, representative !== null)
  const { invitation, links, care } = mirror
  const own = standings.includes('resident')
  const isCare = ({ purpose }: Access) => purpose === 'care'
  const open = invitation && invitation.until >= now && may('invite', standings, true)
  return {
    id: mirror._id,
    name: mirror.name,
    home: mirror.home,
    standings,
    people: mirror.people.map(({ _id, name, phone, openid }) => ({
      id: _id,
      name,
      phone: phone ? maskedPhone(phone) : null,
      claimed: openid !== undefined,
      representative: _id === representative?._id,
      you: _id === caller._id,
      removable: _id === caller._id || acts.includes('remove')
    })),
    member: mirror.member && { ...mirror.member, since: sinceOf(links, mirror.member.id) },
    office: mirror.office,
    invitation: open ? { code: invitation.code, until: invitation.until.toISOString() } : null,
    accesses: own ? mirror.accesses.flatMap(shown) : null,
    careAccesses: own ? mirror.accesses.filter(isCare).map(opened) : null,
    careKnown: !own && knownTo(care[0]?.given ?? [], audiencesOf(mirror, caller, now)).length > 0,
    requests: mirror.requests.map((request) => requestFor(request, mirror, caller, now)),
    acts
  }
}

/** Since when the member is linked; null where the link does not tell (yet). */
const sinceOf = (links: Mirror['links'], memberId: string): string | null => {
  const current = links[0]?.current
  return current?.member.id === memberId ? current.since.toISOString() : null
}

const opened = ({ _id, by, at }: Access) => ({
  id: _id,
  by: { name: by.name, standing: by.standing },
  at: at.toISOString()
})

/** Openings of what the household lets be known are a list of their own: clients of 0.1.0 have no word for them. */
function shown(access: Access) {
  const { purpose, of } = access
  return purpose === 'care' ? [] : [{ ...opened(access), of: of.name, purpose }]
}
