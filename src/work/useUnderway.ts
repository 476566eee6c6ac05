import { useState } from 'react'
import { useWaiting } from '../cloud/queue'

/** Acts after which a matter still stands where it stood. */
const additions: ReadonlySet<string> = new Set(['matter.add', 'matter.progress'])

/**
 * Matters decided on this phone whose decision still waits for signal: lists leave them out. One that the cloud
 * refused comes back. What is just being sent is not among them: the page that sends it says how it went.
 */
export function useUnderway() {
  const waiting = useWaiting()
  const decisions = waiting.filter(({ method }) => !additions.has(method))
  const [kept, setKept] = useState(() => decisions.map(({ subjectId }) => subjectId))
  const refused = decisions.filter(({ refusal }) => refusal).map(({ subjectId }) => subjectId)
  return {
    underway: kept.filter((id) => !refused.includes(id)),
    keep: (id: string) => setKept((all) => [...all, id])
  }
}
