import { wishActTraits, type WishAct } from '../../../types/domain/wishActs'
import type { ActMethod } from '../../cloud/methods'
import type { KeptPhoto } from '../../cloud/photos/photo'
import type { Said } from '../../cloud/queue/act'
import { useQueued } from '../../cloud/queue/useQueued'

/** Carries out one act on a wish, and says how it is going. */
export function useWishAct(
  name: WishAct,
  { id, version }: { id: string; version: number },
  on: { onDone(): void; onStale(): void }
) {
  const { send, sending, error } = useQueued(`wish.${name}` as ActMethod, on)
  const { additive, label } = wishActTraits[name]
  return {
    send: (own: object, along: { photos?: KeptPhoto[]; draft?: string }) =>
      send({ id, ...(!additive && { seen: version }), ...own } as unknown as Said<ActMethod>, {
        ...along,
        label
      }),
    sending,
    error
  }
}
