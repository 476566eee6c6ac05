import { useEffect, useRef, useState } from 'react'
import type { WishAct } from '../../../types/domain/wishes'
import { asCloudError, type CloudError } from '../../cloud/errors'
import type { ActMethod } from '../../cloud/methods'
import type { KeptPhoto } from '../../cloud/photos/photo'
import { queue } from '../../cloud/queue'
import { act, type Said } from '../../cloud/queue/act'
import { wishActLabels } from '../../../types/domain/wishes'

const changedMeanwhile: ReadonlySet<string> = new Set(['STALE', 'CONFLICT', 'ACT_NOT_NOW'])
/** What only adds words is right whatever happened meanwhile. */
const additions: readonly WishAct[] = ['add', 'thank', 'fulfil']

/** Carries out one act on a wish: sent, or kept until the signal is back; says how it is going. */
export function useWishAct(
  name: WishAct,
  { id, version }: { id: string; version: number },
  { onDone, onStale }: { onDone(): void; onStale(): void }
) {
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

  async function send(own: object, along: { photos?: KeptPhoto[]; draft?: string }) {
    setSending(true)
    setError(undefined)
    try {
      const seen = additions.includes(name) ? {} : { seen: version }
      const method = `wish.${name}` as ActMethod
      const said = { id, ...seen, ...own } as unknown as Said<ActMethod>
      await act(method, said, { ...along, label: wishActLabels[name], listens: () => here.current })
      onDone()
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
