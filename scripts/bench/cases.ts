import { addDays } from '../../cloudfunctions/kernel/calendar'
import { effectsOf, tellsOf } from '../../cloudfunctions/domain/matter/effects/effects'
import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'
import { publications } from '../../cloudfunctions/domain/publication/publications'
import { stages } from '../../types/domain/stages'
import type { Players } from '../replay/players'
import type { Random } from '../replay/random'
import { leadAt, leads, matterAt } from './matterAt'
import { measured } from './village'
import type { Situation } from './pathsToState'

/** So many matters are there before growth is measured; they fill more than a page of every list. */
export const baseCases = 1000
const closedOfBase = 0.3
/** Where those are that are not closed. */
const others: Situation[] = [...stages.filter((stage) => stage !== 'closed'), 'shared', 'late']
const years = 10

/**
 * The n-th of `count` invented matters: the first thousand lie in every stage, of the many that follow one in a
 * hundred is open, and the closed ones come in the order of asking, as they would have.
 */
export function caseOf(index: number, count: number, now: Date, chance: Random, all: Players[]): Matter {
  const id = `bench-case-${String(index).padStart(9, '0')}`
  if (index < baseCases) {
    const situation = chance.chance(closedOfBase) ? 'closed' : chance.pick(others)
    const players = playing(situation, chance.chance(0.6) ? measured : chance.pick(all))
    return matterAt(id, situation, addDays(now, -8 - (index % 12)), players)
  }
  const situation = chance.chance(0.01) ? chance.pick(others) : 'closed'
  const ago = 1 - (index - baseCases + chance.next()) / (count - baseCases)
  const days = 8 + (situation === 'closed' ? ago * years * 365 : chance.next() * 12)
  const players = playing(situation, chance.pick(all))
  return matterAt(id, situation, new Date(now.getTime() - days * 86_400_000), players, {
    lead: chance.pick(players.handlers)
  })
}

/** What is handled with a matter lies in the same village. */
const playing = (situation: Situation, players: Players): Players =>
  situation === 'merged' ? measured : players

/** The matters that others are handled with. */
export const leadsAt = (now: Date): Matter[] =>
  Object.values(leads).map((id) => leadAt(id, addDays(now, -12)))

/** The messages that the last act of a matter gave rise to, as stored. */
export const messagesOf = (matter: Matter): object[] =>
  tellsOf(null, matter, matter.history.at(-1)!).map(({ id, to, by, matterId, subject, text, at }) => ({
    _id: id,
    to,
    by,
    matterId,
    subject,
    text,
    at,
    key: `${at.toISOString()} ${id}`
  }))

/** The line by which everybody may see how far a matter is, after it passed the check. */
export const publicationsOf = (matter: Matter): object[] =>
  effectsOf(null, matter, matter.history.at(-1)!).flatMap((effect) => {
    if (effect.kind !== 'publication' || !effect.offer) return []
    const { publicationId: id, by, at, offer } = effect
    const offered = publications.append(id, null, {
      id: 'offer',
      print: 'offer',
      act: 'offer',
      at,
      by,
      offer
    })
    return [
      publications.append(id, offered, { id: 'check', print: 'check', act: 'check', at, by, verdict: 'pass' })
    ]
  })
