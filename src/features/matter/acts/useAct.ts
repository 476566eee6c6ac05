import { matterActTraits, type Act, type ActTraits } from '../../../../types/domain/matterActs'
import { useQueued } from '../../../cloud/queue/useQueued'
import type { MatterMethod } from './matterAct'
import type { ActFormProps } from './props'

/** What is true of the act that a method carries out. */
export const traitsOf = (method: MatterMethod): ActTraits =>
  matterActTraits[method.slice('matter.'.length) as Act]

/** Carries out one act on a matter, and says how it is going. */
export const useAct = <Name extends MatterMethod>(method: Name, { view, onDone, onStale }: ActFormProps) =>
  useQueued({ method, traits: traitsOf(method), view, onDone, onStale })
