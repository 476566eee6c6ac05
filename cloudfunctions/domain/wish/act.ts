import type * as z from 'zod/mini'
import type { Method } from '../../../types/api/contract'
import type { wishOutput } from '../../../types/api/wish/act'
import type { WishAct } from '../../../types/domain/wishActs'
import { actOn, load } from '../../kernel/aggregate'
import { actOf, handler, type Handler } from '../../kernel/handler'
import { decide, type WishActInput, type WishRule } from './decide'
import { proceedLater } from './healing'
import { loadOnWall } from './load'
import type { Wish } from './wish'
import { wishes } from './wishes'

type WishMethod = Method<
  z.ZodMiniType<WishActInput & { photos?: string[] }>,
  typeof wishOutput,
  `wish.${WishAct}`
>

/**
 * A handler of an act on an existing wish, decided by its rule. `fromWall`: an act of those who see it on the wall alone,
 * for whom it counts whether its words are shown there.
 */
export const wishHandler = <M extends WishMethod>(
  method: M,
  rule: WishRule<z.output<M['input']>>,
  fromWall = false
): Handler =>
  handler(method, async (input, { caller, now }) => {
    const act = actOf(method)
    const read = async () => {
      if (!fromWall) return { doc: await load<Wish>(wishes, input.id), ring: null }
      const found = await loadOnWall(input.id, now)
      return { doc: found?.wish ?? null, ring: found?.ring ?? null }
    }
    const answer = await actOn({
      collection: wishes.collection,
      now,
      read,
      pathOf: ({ doc }) => doc?.path ?? [],
      decide: ({ doc, ring }, settings, photos) =>
        decide(act, rule, input, doc, { person: caller, ring, settings, now }, photos),
      photos: { sent: input.photos, by: caller._id, act: input.act },
      saved: (wish) => proceedLater(wish, now)
    })
    return answer as never
  })
