import { useEffect } from 'react'
import { callAct } from '../../../cloud/call'
import { newId } from '../../../cloud/ids'
import type { MatterView } from '../view/whoWords'

/**
 * Says that an overdue matter was opened by whoever must act. Nobody taps for it; what did not get through is said at
 * the next opening.
 */
export function useAcknowledge(view: MatterView | undefined): void {
  const id = view?.acts.includes('acknowledge') ? view.id : undefined
  useEffect(() => {
    if (id) void acknowledge(id)
  }, [id])
}

async function acknowledge(id: string): Promise<void> {
  const act = await newId()
  await callAct('matter.acknowledge', { id, act }).catch(() => undefined)
}
