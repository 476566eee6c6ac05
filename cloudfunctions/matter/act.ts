import type * as z from 'zod/mini'
import type { actOutput } from '../../types/api/matter/act'
import type { Method } from '../../types/api/contract'
import type { PersonAct } from '../../types/domain/matterActs'
import { change } from '../kernel/aggregate'
import { handler, type Handler } from '../kernel/handler'
import { keepPhotos } from '../kernel/photos'
import { settingsAt } from '../kernel/settings'
import { decide, type ActInput, type Rule } from './domain/decide'
import { countReceipt } from './receipt'
import type { Matter } from '../shared/matter/matter'
import { carryOutLater } from '../shared/matter/carry'

type ActMethod = Method<z.ZodMiniType<ActInput & { photos?: string[] }>, typeof actOutput>

/** What an act needs to know beside the matter: people that the input names, or something read from the store. */
interface Needs<Input, Looked> {
  names?: (input: Input) => string[]
  /** Reads the matter together with it, in one call of the store. */
  look?: (input: Input, now: Date) => Promise<{ matter: Matter | undefined; looked: Looked }>
}

/** The same rule, told of the copies that are kept instead of the photos that were sent. */
const withPhotos =
  <Input extends object, Looked>(rule: Rule<Input, Looked>, photos: string[]): Rule<Input, Looked> =>
  (input, matter, actor) =>
    rule({ ...input, photos }, matter, actor)

/**
 * A handler of an act on an existing matter: load, decide by the rule, one conditional write, effects afterwards.
 */
export const actHandler = <M extends ActMethod, Looked = undefined>(
  method: M,
  rule: Rule<z.output<M['input']>, Looked>,
  { names, look }: Needs<z.output<M['input']>, Looked> = {}
): Handler =>
  handler(
    method,
    async (input, { caller, named, openid, now }) => {
      if (input.receipt !== undefined) await countReceipt(openid, now)
      const act = method.name.split('.')[1] as PersonAct
      const first = await look?.(input, now)
      let kept: string[] | undefined
      const { result, saved } = await change<Matter, z.output<typeof actOutput>>(
        'matters',
        input.id,
        async (matter) => {
          const settings = await settingsAt(matter?.path ?? [], now)
          // After a lost race it is looked up anew.
          const known = matter === first?.matter ? first : matter && (await look?.(input, now))
          const actor = { person: caller, named, looked: known?.looked as Looked, settings, now }
          const decided = decide(act, rule, input, matter, actor)
          if (!('save' in decided) || !input.photos?.length) return decided
          kept ??= await keepPhotos(input.photos, caller._id, { id: input.act, now })
          return decide(act, withPhotos(rule, kept), input, matter, actor)
        },
        first?.matter
      )
      if (saved) carryOutLater(saved)
      return result as never
    },
    names
  )
