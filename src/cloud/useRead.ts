import { useCallback, useEffect, useRef, useState } from 'react'
import type { MethodName } from '../../types/api'
import { call } from './call'
import { asCloudError, type CloudError } from './errors'
import { answers } from './answers'
import { lastHeard } from './lastHeard'
import type { Input } from './methods'

/**
 * Reads from the cloud and reads again on `reload`. What was last heard of it is shown at once and stands
 * while there is no signal; `heardAt` says from when it is (ms), and `error` what is wrong with asking now.
 * @param input undefined asks nothing yet
 */
export function useRead<Name extends MethodName>(name: Name, input: Input<Name> | undefined) {
  const place = input && `${name}:${JSON.stringify(input)}`
  const [state, setState] = useState(() => ({
    ...lastHeard(name, place),
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
      const value = await call(name, question)
      const heardAt = answers.write(asked, value)
      if (latest.current.place === asked) setState({ value, heardAt, error: undefined, loading: false })
    } catch (thrown) {
      const error = asCloudError(thrown)
      if (latest.current.place === asked) setState((before) => ({ ...before, error, loading: false }))
    }
  }, [name])

  useEffect(() => {
    setState({ ...lastHeard(name, place), error: undefined, loading: !!place })
    void reload()
  }, [name, place, reload])

  return { ...state, reload }
}
