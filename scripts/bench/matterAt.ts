import { addDays } from '../../cloudfunctions/kernel/calendar'
import { contactOf, type Person } from '../../cloudfunctions/kernel/person'
import { clusterOf } from '../../cloudfunctions/domain/matter/state/cluster'
import type { Opening } from '../../cloudfunctions/domain/matter/state/event'
import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'
import { numberOf } from '../../cloudfunctions/domain/matter/state/number'
import { matters } from '../../cloudfunctions/domain/matter/state/matters'
import { officeOf } from '../../demo/village/organizations'
import { villages } from '../../demo/village/villages'
import type { Players } from '../replay/players'
import { historyTo } from './history'
import { leadOf, measured, neighbour, townOffice, unit } from './village'
import { pathTo, type Situation } from './pathsToState'

/** Shared matters of the measured village: one that all merged ones are handled with, one that none is yet. */
export const leads = { followed: 'bench-leading-followed', free: 'bench-leading-free' }

/** A matter that others are handled with. */
export const leadAt = (id: string, askedAt: Date): Matter => matterAt(id, 'shared', askedAt, neighbour)

interface More {
  lead?: Person
  /** What was fixed at the beginning besides. */
  opening?: Partial<Opening>
}

/** A matter of these people in a situation, asked at a moment, as production would have stored it. */
export function matterAt(
  id: string,
  situation: Situation,
  askedAt: Date,
  players: Players,
  { lead = leadOf(players), opening }: More = {}
): Matter {
  const { asker, hub, officers, town } = players
  const village = villages.find(({ name }) => asker.home.name.startsWith(name))!
  const household = { householdId: asker.householdId!, household: `${asker.name}家` }
  const [officer, second] = officers as [Person, Person]
  const parts = {
    asker,
    sorter: hub ?? officer,
    officer,
    second,
    lead,
    town,
    unit,
    townOffice,
    cluster: situation === 'merged' ? clusterOf(leadAt(leads.followed, askedAt), 'sorted') : null,
    opening: {
      number: numberOf(id, askedAt),
      subject: '村口的路灯坏了好几天，晚上看不见路',
      path: asker.path,
      asker: { id: asker._id, name: asker.name, ...household },
      hub: hub && contactOf(hub),
      office: officeOf(village),
      place: null,
      ...opening
    }
  }
  return matters.documentOf(id, historyTo(id, situation, askedAt, parts))
}

/** A matter of the measured people in a situation: what happened last to it happened yesterday. */
export const matterBefore = (id: string, at: Situation, opening?: Partial<Opening>): Matter =>
  matterAt(id, at, addDays(new Date(), -pathTo(at).length), measured, { ...(opening && { opening }) })
