import { useEffect, useRef, useState } from 'react'
import type { Act } from '../../../../types/domain/flow'
import { asCloudError, type CloudError } from '../../../cloud/errors'
import type { ActMethod } from '../../../cloud/methods'
import type { KeptPhoto } from '../../../cloud/photos/photo'
import { queue } from '../../../cloud/queue'
import { act, type Said } from '../../../cloud/queue/act'
import type { ActFormProps } from './props'

/** What holds whatever others did meanwhile. Every other act decides, and is refused once the matter has changed. */
const regardless: ReadonlySet<string> = new Set<Act>([
  'add',
  'withdraw',
  'progress',
  'respond',
  'objectPart',
  'reopen',
  'appeal'
])
const changedMeanwhile: ReadonlySet<string> = new Set(['STALE', 'CONFLICT', 'ACT_NOT_NOW'])

/** What a form adds to an act; matter, act id and version are given here. */
export type Saying<Name extends ActMethod> = Omit<Said<Name>, 'id' | 'seen'>

/** Carries out one act on a matter, and says how it is going. */
export function useAct<Name extends ActMethod>(method: Name, { view, onDone, onStale }: ActFormProps) {
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<CloudError>()
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
      queue.formGone()
    }
  }, [])

  async function send(saying: Saying<Name>, along: { photos?: KeptPhoto[]; draft?: string } = {}) {
    setSending(true)
    setError(undefined)
    const seen = regardless.has(method.slice('matter.'.length)) ? {} : { seen: view.version }
    try {
      const said = { id: view.id, ...seen, ...saying } as unknown as Said<Name>
      onDone(await act(method, said, { ...along, listens: () => here.current }))
      return true
    } catch (thrown) {
      const failure = asCloudError(thrown)
      setError(failure)
      if (changedMeanwhile.has(failure.name)) onStale()
      return false
    } finally {
      setSending(false)
    }
  }

  return { send, sending, error }
}
