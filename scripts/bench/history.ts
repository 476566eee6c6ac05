import { addDays } from '../../cloudfunctions/kernel/calendar'
import { fingerprint } from '../../cloudfunctions/kernel/fingerprint'
import type { MatterEvent } from '../../cloudfunctions/domain/matter/state/event'
import { firstStage, matterFlow } from '../../types/domain/matterFlow'
import { makeEvent, type Parts } from './eventFactory'
import { pathTo, type Situation } from './pathsToState'

const system = { _id: 'system', name: '联户' }

/** A plausible history that leads to a situation, a day between its acts. */
export function historyTo(id: string, situation: Situation, askedAt: Date, parts: Parts): MatterEvent[] {
  let stage = firstStage
  return pathTo(situation).map((act, index) => {
    const at = addDays(askedAt, index)
    const [who, standing, facts] = makeEvent(act, at, index + 1, parts)
    const { _id, name } = who === 'system' ? system : parts[who]
    stage = matterFlow[stage][act]?.next[0] ?? stage
    return {
      seq: index + 1,
      id: index === 0 ? id : `${id}-${index}`,
      print: fingerprint(_id, act, id),
      at,
      act,
      by: { id: _id, name, standing },
      stage,
      ...facts
    }
  })
}
