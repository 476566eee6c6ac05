import type { Contact } from '../../kernel/contact'
import { fingerprint } from '../../kernel/fingerprint'
import type { LinkSubject } from './event'
import type { Link } from './link'
import { cityLinkId, homeLinkId } from './link'
import { links } from './links'

/** One line of a published roster: who is linked with whom. */
export interface ImportedLink {
  subject: LinkSubject
  path: string[]
  member: Contact
  at: Date
  by: { id: string; name: string }
  /** Names the import: the same one never adds a second event. */
  id: string
}

/**
 * The link after a village's published roster was taken in: in force at once; what was open before is settled by it.
 * Returns `before` itself where nothing changes (the same member is in force, or the import was taken in before), so
 * that nothing need be written. Whoever imports writes what follows from it (`householdFollows`) in the same run.
 */
export function imported(before: Link | null, { subject, path, member, at, by, id }: ImportedLink): Link {
  if (before?.current?.member.id === member.id) return before
  if (before?.history.some((event) => event.id === id)) return before
  const linkId = subject.kind === 'home' ? homeLinkId(subject.id) : cityLinkId(subject.id)
  const event = {
    id,
    print: fingerprint(by.id, 'import', { linkId, memberId: member.id }),
    at,
    act: 'import' as const,
    by: { ...by, standing: 'system' as const },
    stage: 'linked' as const,
    member,
    ...(!before && { opening: { subject, path } })
  }
  return links.append(linkId, before, event, () => [])
}
