import type * as z from 'zod/mini'
import type { linkOutput } from '../../../types/api/link/act'
import type { Method, AnswerOf } from '../../../types/api/contract'
import type { LinkAct } from '../../../types/domain/linkage'
import { actOn } from '../../kernel/aggregate'
import { actOf, openHandler, type Handler } from '../../kernel/handler'
import { Refusal } from '../../kernel/refusal'
import { decide, type LinkActInput, type LinkRule } from './decide'
import { proceedLater } from './healing'
import { links } from './links'
import { loadAround, loadGround } from './load'

type LinkMethod<Name extends string = string> = Method<
  z.ZodMiniType<LinkActInput & { memberId?: string }>,
  typeof linkOutput,
  Name
>

/** A handler of an act on one link, decided by its rule; a link may begin by it. */
export const linkHandler = <M extends LinkMethod<`link.${LinkAct}`>>(
  method: M,
  rule: LinkRule<z.output<M['input']>>
): Handler => choiceHandler(method, () => actOf(method), rule)

/** The same of a method whose input tells which act of the flow it is. */
export const choiceHandler = <M extends LinkMethod>(
  method: M,
  choose: (input: z.output<M['input']>) => LinkAct,
  rule: LinkRule<z.output<M['input']>>
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
        decide(choose(input), rule, input, ground, { person, named, settings, now }),
      saved: (link) => proceedLater(link, now)
    })
    return answer as AnswerOf<M>
  })
