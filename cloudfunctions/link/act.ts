import type * as z from 'zod/mini'
import type { linkOutput } from '../../types/api/link/act'
import type { Method, OutputOf } from '../../types/api/contract'
import type { LinkAct } from '../../types/domain/linkage'
import { save } from '../kernel/aggregate'
import { openHandler, type Handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { decide, type LinkActInput, type LinkRule } from './domain/decide'
import { proceedLater } from './healing'
import { loadAround, loadGround } from './load'

type LinkMethod = Method<z.ZodMiniType<LinkActInput & { memberId?: string }>, typeof linkOutput>

const attempts = 5

/**
 * A handler of an act on one link: who it concerns, the link, one conditional write; effects afterwards.
 * `actOf` tells which act of the table it is; by default the method’s own name.
 */
export const linkHandler = <M extends LinkMethod>(
  method: M,
  rule: LinkRule<z.output<M['input']>>,
  actOf: (input: z.output<M['input']>) => LinkAct = () => method.name.split('.')[1] as LinkAct
): Handler =>
  openHandler(method, async (input, { openid, now }) => {
    const { caller, named, inCity } = await loadAround(openid, input.id, input.memberId)
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const ground = await loadGround(input.id, inCity, now)
      if (!ground) throw new Refusal('NOT_FOUND')
      const settings = await settingsAt(ground.path, now)
      const decided = decide(actOf(input), rule, input, ground, { person: caller, named, settings, now })
      if (!('save' in decided)) return decided.result as OutputOf<M>
      if (await save('links', ground.link, decided.save)) {
        proceedLater(decided.save, now)
        return decided.result as OutputOf<M>
      }
    }
    throw new Refusal('CONFLICT')
  })
