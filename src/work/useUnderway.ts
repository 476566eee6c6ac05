import { matterActTraits, type Act } from '../../types/domain/matterActs'
import { useState } from 'react'
import { usePendingSends } from '../cloud/queue'

/**
 * Matters decided on this phone whose decision still waits for signal: lists leave them out. One that the cloud
 * refused comes back. What is just being sent is not among them: the page that sends it says how it went.
 */
export function useUnderway() {
  const waiting = usePendingSends()
  // After what can be said again a matter still stands where it stood.
  const decisions = waiting.filter(
    ({ method }) => !matterActTraits[method.slice('matter.'.length) as Act].repeatable
  )
  const [kept, setKept] = useState(() => decisions.map(({ subjectId }) => subjectId))
  const refused = decisions.filter(({ refusal }) => refusal).map(({ subjectId }) => subjectId)
  return {
    underway: kept.filter((id) => !refused.includes(id)),
    keep: (id: string) => setKept((all) => [...all, id])
  }
}
