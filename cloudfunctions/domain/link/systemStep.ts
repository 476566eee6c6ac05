import { system } from '../../kernel/system'
import { linkFlow } from '../../../types/domain/linkage'
import type { LinkFacts } from './event'
import { fingerprint } from '../../kernel/fingerprint'
import type { Link } from './link'
import { effectsOf } from './effects'
import { links } from './links'

const bySystem = { ...system, standing: 'system' as const }

/** A link after an act of the system; throws where the table does not know it at this stage. */
export function systemStep(
  link: Link,
  act: 'list' | 'begin' | 'vacate' | 'rise',
  id: string,
  facts: LinkFacts,
  now: Date
): Link {
  const next = linkFlow[link.stage][act]?.next[0]
  if (!next) throw new Error(`${link._id}: no ${act} at ${link.stage}`)
  const print = fingerprint(bySystem.id, act, facts)
  const event = { id, print, at: now, act, by: bySystem, stage: next, ...facts }
  return links.append(link._id, link, event, effectsOf)
}
