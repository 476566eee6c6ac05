import { useEffect } from 'react'
import { useSend } from '../../../cloud/useSend'
import type { MatterView } from '../view/whoWords'

/**
 * Says that an overdue matter was opened by whoever must act. Nobody taps for it; what did not get through is said at
 * the next opening.
 */
export function useAcknowledge(view: MatterView | undefined): void {
  const { send } = useSend('matter.acknowledge', 'act')
  const id = view?.acts.includes('acknowledge') ? view.id : undefined
  useEffect(() => {
    if (id) void send({ id })
  }, [id, send])
}
