import type * as z from 'zod/mini'
import type { Method } from '../../types/api/contract'
import type { wishOutput } from '../../types/api/wish/act'
import type { WishAct } from '../../types/domain/wishActs'
import { change } from '../kernel/aggregate'
import { handler, type Handler } from '../kernel/handler'
import { keepPhotos } from '../kernel/photos'
import { settingsAt } from '../kernel/settings'
import type { Wish } from '../shared/wish/wish'
import { decide, type WishActInput, type WishAnswer, type WishRule } from './domain/decide'
import { proceedLater } from './healing'
import { loadOnWall, type OnWall } from './load'

type WishMethod = Method<z.ZodMiniType<WishActInput & { photos?: string[] }>, typeof wishOutput>

/**
 * A handler of an act on an existing wish: load, decide by the rule, one conditional write, effects afterwards.
 * `fromWall`: an act of those who see it on the wall alone, for whom it counts whether its words are shown there.
 */
export const wishHandler = <M extends WishMethod>(
  method: M,
  rule: WishRule<z.output<M['input']>>,
  fromWall = false
): Handler =>
  handler(method, async (input, { caller, now }) => {
    const act = method.name.split('.')[1] as WishAct
    const found: OnWall | null = fromWall ? await loadOnWall(input.id, now) : null
    let kept: string[] | undefined
    const { result, saved } = await change<Wish, WishAnswer>(
      'wishes',
      input.id,
      async (wish) => {
        const settings = await settingsAt(wish?.path ?? [], now)
        const actor = { person: caller, ring: found?.ring ?? null, settings, now }
        const decided = decide(act, rule, input, wish, actor)
        if (!('save' in decided) || !input.photos?.length) return decided
        const photos = (kept ??= await keepPhotos(input.photos, caller._id, { id: input.act, now }))
        // Decided again of the copies that are kept: the act itself stays the one that was sent.
        return decide(act, (one, ...rest) => rule({ ...one, photos }, ...rest), input, wish, actor)
      },
      found?.wish
    )
    if (saved) proceedLater(saved, now)
    return result as never
  })
