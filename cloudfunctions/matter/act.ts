import type * as z from 'zod/mini'
import type { actOutput } from '../../types/api/matter/act'
import type { Method } from '../../types/api/contract'
import type { Act } from '../../types/domain/flow'
import { change } from '../kernel/aggregate'
import { handler, type Handler } from '../kernel/handler'
import { checkPhotos } from '../kernel/photos'
import { settingsAt } from '../kernel/settings'
import { decide, type ActInput, type Rule } from './domain/decide'
import type { Matter } from '../shared/matter/matter'
import { carryOutLater } from '../shared/matter/carry'

type ActMethod = Method<z.ZodMiniType<ActInput & { photos?: string[] }>, typeof actOutput>

/**
 * A handler of an act on an existing matter: load, decide by the rule, one conditional write, effects afterwards.
 * `names` tells which people the input speaks of.
 */
export const actHandler = <M extends ActMethod>(
  method: M,
  rule: Rule<z.output<M['input']>>,
  names?: (input: z.output<M['input']>) => string[]
): Handler =>
  handler(
    method,
    async (input, { caller, named, now }) => {
      const act = method.name.split('.')[1] as Act
      const { result, saved } = await change<Matter, z.output<typeof actOutput>>(
        'matters',
        input.id,
        async (matter) => {
          const settings = await settingsAt(matter?.path ?? [], now)
          const decided = decide(act, rule, input, matter, { person: caller, named, settings, now })
          if ('save' in decided) await checkPhotos(input.photos ?? [], caller._id)
          return decided
        }
      )
      if (saved) carryOutLater(saved)
      return result as never
    },
    names
  )
