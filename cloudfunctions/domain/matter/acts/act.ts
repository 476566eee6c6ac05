import type * as z from 'zod/mini'
import type { actOutput } from '../../../../types/api/matter/act'
import type { Method } from '../../../../types/api/contract'
import type { PersonAct } from '../../../../types/domain/matterActs'
import { actOn, load } from '../../../kernel/aggregate'
import { actOf, handler, type Handler } from '../../../kernel/handler'
import { runEffectsLater } from '../effects/runEffects'
import type { Matter } from '../state/matter'
import { matters } from '../state/matters'
import { decide, type ActInput, type Rule } from './decide'
import { countReceipt } from './receipt'

type ActMethod = Method<
  z.ZodMiniType<ActInput & { photos?: string[] }>,
  typeof actOutput,
  `matter.${PersonAct}`
>

/** What an act needs to know beside the matter: people that the input names, or something read from the store. */
interface Needs<Input, Looked> {
  names?: (input: Input) => string[]
  /** Reads the matter together with it, in one call of the store. */
  look?: (input: Input, now: Date) => Promise<{ matter: Matter | undefined; looked: Looked }>
}

/** A handler of an act on an existing matter, decided by its rule. */
export const actHandler = <M extends ActMethod, Looked = undefined>(
  method: M,
  rule: Rule<z.output<M['input']>, Looked>,
  { names, look }: Needs<z.output<M['input']>, Looked> = {}
): Handler =>
  handler(
    method,
    async (input, { caller, named, openid, now }) => {
      if (input.receipt !== undefined) await countReceipt(openid, now)
      const read = async () => {
        if (!look) return { doc: await load<Matter>(matters, input.id), looked: undefined }
        const { matter = null, looked } = await look(input, now)
        return { doc: matter, looked }
      }
      const answer = await actOn({
        collection: matters.collection,
        now,
        read,
        pathOf: ({ doc }) => doc?.path ?? [],
        decide({ doc, looked }, settings, photos) {
          const actor = { person: caller, named, looked: looked as Looked, settings, now }
          return decide(actOf(method), rule, input, doc, actor, photos)
        },
        photos: { sent: input.photos, by: caller._id, act: input.act },
        saved: runEffectsLater
      })
      return answer as never
    },
    names
  )
