import { face as method } from '../../types/api/household/face'
import { collection, pipeline, _ } from '../kernel/cloud'
import { openHandler } from '../kernel/handler'
import type { Organization } from '../kernel/organization'
import { holds, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { publicationId, type Publication } from '../domain/publication/publication'

const $ = _.aggregate

type Pledge = Pick<Publication, 'text' | 'state' | 'reason'>
type Found = Person & {
  households: number
  homes: Pick<Organization, '_id' | 'office'>[]
  pledges: Pledge[]
}

const publicationOf = (memberId: string) =>
  pipeline()
    .match({ _id: publicationId('pledge', memberId) })
    .project({ text: 1, state: 1, reason: 1 })
    .done()

/**
 * What everybody may know of a member, whoever opens the page: nobody but members has one, and households are
 * counted, never named (domain.md §1).
 */
export const face = openHandler(method, async ({ memberId }, { openid, now }) => {
  const { list } = await collection('persons')
    .aggregate()
    .match({ _id: memberId })
    .limit(1)
    .lookup({
      from: 'households',
      pipeline: pipeline().match({ 'member.id': memberId }).project({ _id: 1 }).done(),
      as: 'linked'
    })
    .lookup({ from: 'publications', pipeline: publicationOf(memberId), as: 'pledges' })
    .lookup({ from: 'organizations', localField: 'home.id', foreignField: '_id', as: 'homes' })
    .project({
      name: 1,
      phone: 1,
      openid: 1,
      posts: 1,
      service: 1,
      households: $.size('$linked'),
      'homes.office': 1,
      pledges: 1
    })
    .end()
  const person = list[0] as Found | undefined
  if (!person || !holds(person, 'member', now)) throw new Refusal('NOT_FOUND')
  const { service, homes, pledges } = person
  const [published] = pledges
  const office = homes[0]?.office
  const own = service?.showPhone === true && person.phone !== undefined
  return {
    id: memberId,
    name: person.name,
    pledge: published?.state === 'public' ? published.text : null,
    duty: service?.duty ?? null,
    group: service?.group ?? null,
    village: office?.name ?? '',
    households: person.households,
    reach: own
      ? { own, name: person.name, phone: person.phone! }
      : { own, name: office?.name ?? '', phone: office?.phone ?? null },
    you:
      person.openid === openid
        ? { showPhone: service?.showPhone === true, pledge: ownPledge(service?.pledge, published) }
        : null
  }
})

/** What the member wrote last, and how far it is; what was not even offered yet is being checked. */
function ownPledge(text: string | undefined, published: Pledge | undefined) {
  if (text === undefined) return null
  const { state, reason } =
    published?.text === text ? published : { state: 'checking' as const, reason: null }
  return { text, state, reason }
}
