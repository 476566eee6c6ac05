import { useEffect, useRef } from 'react'
import type { ActMethod } from '../methods'
import { useSubmit } from '../useSubmit'
import { queue } from '.'
import { act, type Along, type Said } from './act'
import type { Delivery } from './queue'

const changedMeanwhile: ReadonlySet<string> = new Set(['STALE', 'CONFLICT', 'ACT_NOT_NOW'])

/**
 * Carries out acts of a form: sent, or kept until the signal is back; says how it is going.
 * @param onStale somebody else was first: what the form shows is old
 */
export function useQueued<Name extends ActMethod>(
  method: Name,
  { onDone, onStale }: { onDone(delivery: Delivery): void; onStale(): void }
) {
  const { submit, sending, error } = useSubmit()
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
      queue.formGone()
    }
  }, [])

  /** True where it is sent or kept. */
  async function send(said: Said<Name>, along: Along = {}): Promise<boolean> {
    const sent = await submit(
      async () => {
        onDone(await act(method, said, { ...along, listens: () => here.current }))
        return true
      },
      ({ name }) => changedMeanwhile.has(name) && onStale()
    )
    return sent === true
  }

  return { send, sending, error }
}
