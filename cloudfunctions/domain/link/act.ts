import type * as z from 'zod/mini'
import type { linkOutput } from '../../../types/api/link/act'
import type { Method, OutputOf } from '../../../types/api/contract'
import type { LinkAct } from '../../../types/domain/linkage'
import { actOn } from '../../kernel/aggregate'
import { openHandler, type Handler } from '../../kernel/handler'
import { Refusal } from '../../kernel/refusal'
import { decide, type LinkActInput, type LinkRule } from './decide'
import { proceedLater } from './healing'
import { links } from './links'
import { loadAround, loadGround } from './load'

type LinkMethod = Method<z.ZodMiniType<LinkActInput & { memberId?: string }>, typeof linkOutput>

/**
 * A handler of an act on one link, decided by its rule; a link may begin by it. `actOf` tells which act of the table it
 * is; by default the method’s own name.
 */
export const linkHandler = <M extends LinkMethod>(
  method: M,
  rule: LinkRule<z.output<M['input']>>,
  actOf: (input: z.output<M['input']>) => LinkAct = () => method.name.split('.')[1] as LinkAct
): Handler =>
  openHandler(method, async (input, { openid, now }) => {
    const { caller: person, named, inCity } = await loadAround(openid, input.id, input.memberId)
    const read = async () => {
      const ground = await loadGround(input.id, inCity, now)
      if (!ground) throw new Refusal('NOT_FOUND')
      return { doc: ground.link, ground }
    }
    const answer = await actOn({
      collection: links.collection,
      now,
      read,
      pathOf: ({ ground }) => ground.path,
      decide: ({ ground }, settings) =>
        decide(actOf(input), rule, input, ground, { person, named, settings, now }),
      saved: (link) => proceedLater(link, now)
    })
    return answer as OutputOf<M>
  })
