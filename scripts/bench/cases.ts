import { addDays } from '../../cloudfunctions/kernel/calendar'
import { contactOf } from '../../cloudfunctions/kernel/person'
import { tellsOf } from '../../cloudfunctions/shared/matter/effects'
import type { Matter } from '../../cloudfunctions/shared/matter/matter'
import { numberOf } from '../../cloudfunctions/shared/matter/number'
import { matterOf } from '../../cloudfunctions/shared/matter/project'
import { officeOf } from '../../demo/village/organizations'
import { villages } from '../../demo/village/villages'
import type { Stage } from '../../types/domain/stages'
import { askers, type Players } from '../replay/players'
import type { Random } from '../replay/random'
import { historyTo, invented } from './history'

/** So many matters are there before growth is measured; they fill more than a page of every list. */
export const baseCases = 1000
const openStages = invented.filter((stage) => stage !== 'closed' && stage !== 'withdrawn')
const years = 10

/** A matter of these people at a stage, asked at a moment, as production would have stored it. */
export function matterAt(
  id: string,
  stage: Stage,
  askedAt: Date,
  players: Players,
  lead = players.handlers[0]!
): Matter {
  const { asker, hub, officers } = players
  const village = villages.find(({ name }) => asker.home.name.startsWith(name))!
  const opening = {
    number: numberOf(id, askedAt),
    subject: '村口的路灯坏了好几天，晚上看不见路',
    path: asker.path,
    asker: { id: asker._id, name: asker.name, householdId: asker.householdId!, household: `${asker.name}家` },
    hub: hub && contactOf(hub),
    office: officeOf(village),
    place: null
  }
  const parts = { asker, sorter: hub ?? officers[0]!, officer: officers[0]!, lead, opening }
  return matterOf(id, historyTo(id, stage, askedAt, parts), [], null)
}

/** The people whose calls are measured: they have more than a page of everything already in the first thousand. */
export const measured: Players = askers().find(({ asker }) => asker._id === 'p-wang-guixiang')!

/** The n-th invented matter: the first thousand lie in every stage, of the many that follow one in a hundred is open. */
export function caseOf(index: number, now: Date, chance: Random, all: Players[]): Matter {
  const id = `bench-case-${String(index).padStart(9, '0')}`
  if (index < baseCases) {
    const stage = chance.chance(0.5) ? 'closed' : chance.pick(openStages)
    return matterAt(
      id,
      stage,
      addDays(now, -8 - (index % 12)),
      chance.chance(0.6) ? measured : chance.pick(all)
    )
  }
  const stage = chance.chance(0.01) ? chance.pick(openStages) : 'closed'
  const days = stage === 'closed' ? 8 + chance.next() * years * 365 : 8 + chance.next() * 12
  const players = chance.pick(all)
  return matterAt(
    id,
    stage,
    new Date(now.getTime() - days * 86_400_000),
    players,
    chance.pick(players.handlers)
  )
}

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
