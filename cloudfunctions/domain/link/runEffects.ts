import { load } from '../../kernel/aggregate'
import { _, collection } from '../../kernel/cloud'
import { drainOutbox } from '../../kernel/outbox'
import type { Person } from '../../kernel/person'
import { writeMessage } from '../message/write'
import type { LinkEffect, TellEffect } from './effects'
import { householdFollows } from './follow'
import type { Link } from './link'
import { villageOn } from './village'
import { persons } from '../person/persons'
import { links } from './links'

/** Carries out one effect of a link; repeated, it changes nothing. */
export const runEffect = (effect: LinkEffect): Promise<void> =>
  effect.kind === 'follow' ? followLink(effect.linkId) : tell(effect)

/** Whoever serves at several villages is led to the desk of the one it is about. */
async function tell({ path, ...message }: TellEffect): Promise<void> {
  if (message.to !== 'office') return writeMessage(message)
  const village = await villageOn(path, message.at)
  await writeMessage({ ...message, to: village, page: `${message.page}&nodeId=${village}` })
}

/**
 * Makes the household and its people, or the person in the city, agree with the link as it stands now. Whoever
 * writes looks again afterwards and goes on until nothing changed meanwhile, so that the last writer leaves it right
 * whatever order instances run in.
 */
export async function followLink(linkId: string, now: Date = new Date()): Promise<void> {
  for (let written = -1; ;) {
    const link = await load<Link>(links, linkId)
    if (!link || link.version === written) return
    const memberId = link.current?.member.id
    const member = memberId ? await load<Person & Link>(persons, memberId) : null
    await (link.subject.kind === 'home' ? followHome(link, member, now) : followCity(link, member, now))
    written = link.version
  }
}

async function followHome(link: Link, member: Person | null, now: Date): Promise<void> {
  const follows = householdFollows(link, member, now)
  await collection('households')
    .where({ _id: link.subject.id })
    .update({ data: { member: _.set(follows.member), hub: _.set(follows.hub) } })
  await collection('persons')
    .where({ householdId: link.subject.id })
    .update({ data: { linkedMember: follows.member ? _.set(follows.member) : _.remove() } })
}

async function followCity(link: Link, member: Person | null, now: Date): Promise<void> {
  const contact = householdFollows(link, member, now).member
  await collection('persons')
    .where({ _id: link.subject.id })
    .update({ data: { cityMember: contact ? _.set(contact) : _.remove() } })
}

/** Carries out what waits in a link. */
export const runEffects = (link: Link): Promise<void> => drainOutbox('links', link, runEffect)
