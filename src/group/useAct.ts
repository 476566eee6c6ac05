import { useRef, useState } from 'react'
import { asCloudError, type CloudError } from '../cloud/errors'
import { newId } from '../cloud/ids'

/**
 * One act of a page: under way, or refused in place. It keeps its id until it went through, so that trying again
 * on a slow line does it once.
 */
export function useAct(onDone: () => void) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CloudError>()
  const kept = useRef<{ what: string; id: string } | undefined>(undefined)
  // A second tap comes before the button is drawn as busy.
  const under = useRef(false)
  async function run(what: string, act: (id: string) => Promise<unknown>) {
    if (under.current) return
    under.current = true
    setBusy(true)
    setError(undefined)
    try {
      if (kept.current?.what !== what) kept.current = { what, id: await newId() }
      await act(kept.current.id)
      kept.current = undefined
      onDone()
    } catch (thrown) {
      setError(asCloudError(thrown))
    } finally {
      under.current = false
      setBusy(false)
    }
  }
  return {
    busy,
    error,
    /** @param what tells this act from another one, its words included */
    run: (what: string, act: (id: string) => Promise<unknown>) => void run(what, act)
  }
}
