import { system } from '../../../kernel/system'
import { change } from '../../../kernel/aggregate'
import { addDays } from '../../../kernel/days'
import { alarmKeyOf } from '../../../kernel/due'
import { settingsAt } from '../../../kernel/settings'
import type { Settings } from '../../../../types/domain/settings'
import { announced, applied, newcomerTold, reached, toldToAnswer } from './effects'
import { expiredWords, objectionOverWords, remindWords } from './words'
import { tell, type HouseholdEffect } from '../effects'
import { loadGround } from './load'
import { requests } from './requests'
import type { HouseholdRequest } from './request'
import type { StoredRequest } from './stored'

/** When the clock looks again, by how often it has done so. Pure. */
export function nextTimer(request: HouseholdRequest, times: number, settings: Settings): Date {
  const since = request.objection && request.state === 'confirmed' ? request.objection.at : request.at
  if (times === 0) return addDays(since, settings.requestRemindDays)
  if (times === 1) return addDays(since, settings.requestAboveDays)
  return request.state === 'confirmed' ? request.undoUntil! : addDays(since, settings.requestDays)
}

/**
 * What the clock does to what nobody answered: it reminds, then it asks the office above, then it is over and everybody
 * concerned is told. Decides on the request as it stands, so that firing twice does it once.
 */
export async function fireDueTimer(id: string, now: Date): Promise<void> {
  const ground = await loadGround(id)
  if (!ground) return
  const settings = await settingsAt(ground.request.path, now)
  const readers = readersOf(ground.home)
  await change<StoredRequest, null>(
    requests,
    id,
    (request) => {
      if (!request?.waits || nextTimer(request, request.rung, settings) > now)
        return Promise.resolve({ result: null })
      const event = { id: `ring.${request.version + 1}`, print: 'ring', at: now, act: 'ring', by: system }
      const { fields, effects } = afterTime(request, readers, settings, now)
      return Promise.resolve({
        save: requests.changed(request, fields, event, effects),
        result: null
      })
    },
    ground.request
  )
}

/** Who of a household and its member may have to answer. */
const readersOf = (home: { member: { id: string } | null; representativeId?: string } | null): string[] =>
  [home?.member?.id, home?.representativeId].flatMap((one) => one ?? [])

/** What the time leads to: how the request is then, and who is told. */
function afterTime(
  request: StoredRequest,
  readers: string[],
  settings: Settings,
  now: Date
): { fields: Partial<HouseholdRequest>; effects: HouseholdEffect[] } {
  const event = { id: `${request._id}.ring.${request.version + 1}`, by: system, at: now }
  const times = request.rung + 1
  if (request.rung < 2) {
    const days = request.rung === 0 ? settings.requestRemindDays : settings.requestAboveDays
    const who = [...readers, ...(request.kind === 'join' ? [] : [request.person.id])].filter(
      (one) => one !== request.by.id
    )
    return {
      fields: {
        rung: times,
        alarmKey: alarmKeyOf(request._id, nextTimer(request, times, settings))
      },
      effects: [
        ...toldToAnswer(request, event, who, remindWords(request, days)),
        ...(request.rung === 1 ? [reached(request, event, true)] : [])
      ]
    }
  }
  const over = { waitsAt: null, waits: false, alarmKey: null, rung: 0 }
  if (request.state === 'confirmed')
    return {
      fields: { ...over, objection: undefined },
      effects: tell(
        event,
        { _id: request._id, name: request.household },
        [request.objection?.by.id],
        objectionOverWords(request)
      )
    }
  return {
    fields: { ...over, objection: undefined, state: 'expired' },
    effects: [
      ...announced(request, event, expiredWords(request)),
      ...applied(request, event, 'expired'),
      ...newcomerTold(request, event, 'expired')
    ]
  }
}
