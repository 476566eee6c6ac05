import { useCallback, useRef, useState } from 'react'
import { asCloudError, type CloudError } from './errors'

interface Submitting {
  /** Once it went through the page is left: until it is gone, nothing can be sent from it again. */
  leaves?: boolean
}

/**
 * Something that is sent: one at a time, under way or refused in place.
 * `submit` answers what the work gave; undefined where it failed, with `error` telling why, and for a tap while one is
 * under way.
 */
export function useSubmit({ leaves = false }: Submitting = {}) {
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<CloudError>()
  // A second tap comes before the button is drawn as busy.
  const under = useRef(false)

  const submit = useCallback(
    async <Value>(
      work: () => Promise<Value>,
      onRefused?: (error: CloudError) => void
    ): Promise<Value | undefined> => {
      if (under.current) return undefined
      under.current = true
      setSending(true)
      setError(undefined)
      const free = () => {
        under.current = false
        setSending(false)
      }
      try {
        const value = await work()
        if (!leaves) free()
        return value
      } catch (thrown) {
        const refused = asCloudError(thrown)
        setError(refused)
        free()
        onRefused?.(refused)
        return undefined
      }
    },
    [leaves]
  )

  return { submit, sending, error }
}
