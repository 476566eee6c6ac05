import { system } from '../../cloudfunctions/kernel/system'
import type { Person } from '../../cloudfunctions/kernel/person'
import { publications } from '../../cloudfunctions/domain/publication/publications'
import { publicationId, type Publication } from '../../cloudfunctions/domain/publication/publication'
import { personId } from './people'

/** Whose pledge the content check was in doubt about: a village officer is to look at it. */
const doubted = personId('chen-haisheng')

/** The pledges of the members as they were published, each but one let pass by the content check. */
export const pledges = (people: Person[], at: Date): Publication[] =>
  people.flatMap(({ _id: sourceId, name, path, service }) => {
    if (!service?.pledge) return []
    const id = publicationId('pledge', sourceId)
    const common = { print: 'founded', at }
    const offer = {
      kind: 'pledge' as const,
      sourceId,
      rev: 1,
      text: service.pledge,
      path,
      page: `/link/member/index?id=${sourceId}`,
      shows: {}
    }
    const offered = publications.append(id, null, {
      ...common,
      id: 'offer.1',
      act: 'offer',
      by: { id: sourceId, name },
      offer
    })
    const verdict = sourceId === doubted ? 'review' : 'pass'
    const checked = publications.append(id, offered, {
      ...common,
      id: 'check.1',
      act: 'check',
      by: system,
      verdict
    })
    return [{ ...checked, pending: [], pendingSince: null }]
  })
