import { away as method } from '../../types/api/organization/away'
import { collection } from '../kernel/cloud'
import { recordHandler } from '../kernel/handler'
import { postIndex, type Person } from '../kernel/person'
import { recordAct } from '../kernel/recordAct'
import { Refusal } from '../kernel/refusal'
import type { HouseholdEffect } from '../domain/household/effects'
import { unexpired } from '../domain/organization/posts'
import { spanOf } from '../domain/organization/span'
import { arranges, postsInstead, stoodIn } from '../domain/organization/substitutes'
import { tellAway } from '../domain/organization/tellAway'
import { persons } from '../domain/person/persons'
import { runPersonEffectsLater } from './runPersonEffects'

/** What somebody does in another’s place stands with the substitute: one document, one write. */
export const away = recordHandler(
  method,
  async (input, { caller, named, now }) => {
    const { act, personId = caller._id, substituteId } = input
    const person = personId === caller._id ? caller : named.get(personId)
    if (!person || !arranges(caller, person, now)) throw new Refusal('NOT_FOUND')
    const substitute = named.get(substituteId)
    if (!substitute) throw new Refusal('SUBSTITUTE_UNFIT')
    const { data } = await collection('persons')
      .where({ substitutes: personId })
      .limit(100)
      .field({ posts: true })
      .get()
    const { result, saved } = await recordAct<
      Person,
      { personId: string; substituteId: string },
      HouseholdEffect
    >(
      persons,
      substituteId,
      { id: act, act: 'away', caller, now, input },
      (before) => {
        const instead = postsInstead(person, before, spanOf(input, now), now)
        if ([before, ...data].some((one) => stoodIn(one, personId, now).length > 0))
          throw new Refusal('AWAY_ALREADY')
        const posts = [...unexpired(before.posts, now), ...instead]
        return {
          fields: { posts, ...postIndex(posts) },
          effects: tellAway({ id: act, by: caller, at: now }, person, before, instead)
        }
      },
      () => ({ personId, substituteId }),
      substitute
    )
    if (saved) runPersonEffectsLater(saved)
    return result
  },
  ({ personId, substituteId }) => [substituteId, ...(personId === undefined ? [] : [personId])]
)
