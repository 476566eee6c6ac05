import { back as method } from '../../types/api/organization/back'
import { collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { postIndex, type Person } from '../kernel/person'
import { recordAct } from '../kernel/recordAct'
import { Refusal } from '../kernel/refusal'
import type { HouseholdEffect } from '../domain/household/effects'
import { arranges, postsAfterwards, stoodIn } from '../domain/organization/substitutes'
import { tellBack } from '../domain/organization/tellAway'
import { persons } from '../domain/person/persons'
import { runPersonEffectsLater } from './runPersonEffects'

export const back = handler(
  method,
  async (input, { caller, named, now }) => {
    const { act, personId = caller._id } = input
    const person = personId === caller._id ? caller : named.get(personId)
    const { data } = await collection('persons')
      .where({ substitutes: personId })
      .limit(100)
      // Which acts there were, without what each of them set: of several people that is little.
      .field({ 'history.set': false, 'history.reason': false })
      .get()
    const mine = person && arranges(caller, person, now) ? data : data.filter(({ _id }) => _id === caller._id)
    if (!person || (mine.length === 0 && !arranges(caller, person, now))) throw new Refusal('NOT_FOUND')
    const standing = mine.filter((one) => stoodIn(one, personId, now).length > 0)
    const [first] =
      standing.length > 0 ? standing : mine.filter(({ history }) => history.some(({ id }) => id === act))
    if (!first) throw new Refusal('NOT_AWAY')
    // One who stands in is the rule; two were asked for at the same moment.
    for (const substitute of standing.length > 0 ? standing : [first]) {
      const { saved } = await recordAct<Person, null, HouseholdEffect>(
        persons,
        substitute._id,
        { id: act, act: 'back', caller, now, input },
        (before) => {
          if (stoodIn(before, personId, now).length === 0) throw new Refusal('NOT_AWAY')
          const posts = postsAfterwards(before, personId, now)
          return {
            fields: { posts, ...postIndex(posts) },
            effects: tellBack({ id: act, by: caller, at: now }, person, before)
          }
        },
        () => null,
        substitute
      )
      if (saved) runPersonEffectsLater(saved)
    }
    return { personId }
  },
  ({ personId }) => (personId === undefined ? [] : [personId])
)
