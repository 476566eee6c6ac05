import { change } from '../../kernel/aggregate'
import { drainOutbox } from '../../kernel/outbox'
import { later } from '../../kernel/later'
import { villageOn } from '../link/village'
import { writeMessage } from '../message/write'
import { check } from './check'
import type { PublicationEffect } from './effect'
import { publications } from './publications'
import { heal } from './healing'
import { office } from './messages'
import type { Publication } from './publication'

/**
 * Carries out the effect of `publicationOf` or `withdrawalOf`: writes down what is offered and asks WeChat at once,
 * since its author is still around. Repeated, or overtaken by a later one, it changes nothing; WeChat's failures are
 * not the source's: the timer of the function `publication` asks again.
 */
export async function runPublicationEffect(effect: PublicationEffect): Promise<void> {
  const { publicationId: id, rev } = effect
  const { saved } = await change<Publication, null>(publications, id, (before) => {
    const known = before ? before.rev >= rev : !effect.offer
    return Promise.resolve({
      result: null,
      ...(!known && { save: publications.append(id, before, told(effect)) })
    })
  })
  if (saved) await proceed(saved, new Date())
}

const told = ({ rev, by, at, offer }: PublicationEffect) => ({
  id: `offer.${rev}`,
  print: 'offer',
  at,
  by,
  ...(offer ? { act: 'offer' as const, offer } : { act: 'withdraw' as const, rev })
})

/** Does what is to be done for a publication: has it judged, finds who can look at it, and tells whom it concerns. */
export async function proceed(publication: Publication, now: Date): Promise<void> {
  const stored = await check(publication, now)
  if (stored) await runEffects(await heal(stored, now))
}

/** Tells what waits to be told. */
export const runEffects = (publication: Publication): Promise<void> =>
  drainOutbox('publications', publication, async (message) => {
    const to = message.to === office ? await villageOn(publication.path, message.at) : message.to
    await writeMessage({ ...message, to })
  })

/** Starts on it (`later`); what is not done by the time of the answer the clock has done. */
export function runEffectsLater(publication: Publication): void {
  later(publication._id, runEffects(publication))
}
