import { useCallback, useEffect, useRef, useState } from 'react'
import { register as figuresRegister } from '../../../types/api/figures/register'
import { call } from '../../cloud/call'
import { asCloudError, type CloudError } from '../../cloud/errors'
import type { Input, Output } from '../../cloud/methods'

export type Line = Output<'figures.register'>['rows'][number]

/** The whole register, read page by page; where the signal goes, what was read stays and is gone on with. */
export function useRegister(asked: Omit<Input<'figures.register'>, 'after'>) {
  const [rows, setRows] = useState<Line[]>([])
  const [done, setDone] = useState(false)
  const [error, setError] = useState<CloudError>()
  const after = useRef<string | null>(null)
  const alive = useRef(true)
  const { nodeId, from, to } = asked

  const load = useCallback(async () => {
    setError(undefined)
    try {
      for (let more = true; more && alive.current;) {
        const page: Output<'figures.register'> = await call(figuresRegister, {
          nodeId,
          from,
          to,
          ...(after.current && { after: after.current })
        })
        setRows((before) => [...before, ...page.rows])
        after.current = page.after
        more = page.after !== null
      }
      setDone(true)
    } catch (thrown) {
      setError(asCloudError(thrown))
    }
  }, [nodeId, from, to])

  useEffect(() => {
    alive.current = true
    void load()
    return () => void (alive.current = false)
  }, [load])
  return { rows, done, error, load }
}
