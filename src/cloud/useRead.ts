import { useCallback, useEffect, useRef, useState } from 'react'
import type { InputOf, Method } from '../../types/api/contract'
import { call } from './call'
import { asCloudError, type CloudError } from './errors'
import { readCache } from './readCache'
import { lastHeard } from './lastHeard'

/**
 * Reads from the cloud and reads again on `reload`. What was last heard of it is shown at once and stands
 * while there is no signal; `heardAt` says from when it is (ms), and `error` what is wrong with asking now.
 * @param input undefined asks nothing yet
 */
export function useRead<M extends Method>(method: M, input: InputOf<M> | undefined) {
  const place = input && `${method.name}:${JSON.stringify(input)}`
  const [state, setState] = useState(() => ({
    ...lastHeard(method, place),
    error: undefined as CloudError | undefined,
    loading: !!input
  }))
  const latest = useRef({ place, input })
  latest.current = { place, input }

  const reload = useCallback(async () => {
    const { place: asked, input: question } = latest.current
    if (!asked || !question) return
    setState((before) => ({ ...before, loading: true }))
    try {
      const value = await call(method, question)
      const heardAt = readCache.write(asked, value)
      if (latest.current.place === asked) setState({ value, heardAt, error: undefined, loading: false })
    } catch (thrown) {
      const error = asCloudError(thrown)
      if (latest.current.place === asked) setState((before) => ({ ...before, error, loading: false }))
    }
  }, [method])

  useEffect(() => {
    setState({ ...lastHeard(method, place), error: undefined, loading: !!place })
    void reload()
  }, [method, place, reload])

  return { ...state, reload }
}
