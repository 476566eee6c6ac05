import { useRef } from 'react'
import { newId } from '../cloud/ids'
import { useSubmit } from '../cloud/useSubmit'

/**
 * One act of a page: under way, or refused in place. It keeps its id until it went through, so that trying again
 * on a slow line does it once.
 */
export function useAct(onDone: () => void) {
  const { submit, sending: busy, error } = useSubmit()
  const kept = useRef<{ what: string; id: string } | undefined>(undefined)
  return {
    busy,
    error,
    /** @param what tells this act from another one, its words included */
    run: (what: string, act: (id: string) => Promise<unknown>) =>
      void submit(async () => {
        if (kept.current?.what !== what) kept.current = { what, id: await newId() }
        await act(kept.current.id)
        kept.current = undefined
        onDone()
      })
  }
}
