import { matterActTraits, type Act } from '../../../../types/domain/matterActs'
import type { ActMethod } from '../../../cloud/methods'
import type { KeptPhoto } from '../../../cloud/photos/photo'
import type { Said } from '../../../cloud/queue/act'
import { useQueued } from '../../../cloud/queue/useQueued'
import type { ActFormProps } from './props'

/** What a form adds to an act; matter, act id and version are given here. */
export type Saying<Name extends ActMethod> = Omit<Said<Name>, 'id' | 'seen'>

/** Carries out one act on a matter, and says how it is going. */
export function useAct<Name extends ActMethod>(method: Name, { view, onDone, onStale }: ActFormProps) {
  const { send, sending, error } = useQueued(method, { onDone, onStale })
  const { additive } = matterActTraits[method.slice('matter.'.length) as Act]
  return {
    send: (saying: Saying<Name>, along: { photos?: KeptPhoto[]; draft?: string } = {}) =>
      send(
        { id: view.id, ...(!additive && { seen: view.version }), ...saying } as unknown as Said<Name>,
        along
      ),
    sending,
    error
  }
}
