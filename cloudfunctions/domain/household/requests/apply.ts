import { load } from '../../../kernel/aggregate'
import type { Household } from '../../../kernel/household'
import type { Person } from '../../../kernel/person'
import type { Change, Recorded } from '../../../kernel/record'
import { recordOnce, type Decided } from '../../../kernel/recordAct'
import { persons } from '../../person/persons'
import { reservePhones } from '../../person/phones'
import { belong, tell, type ApplyEffect, type HouseholdEffect } from '../effects'
import { households } from '../households'
import { mayEnter } from './enter'

type KnownPerson = Recorded<Person, HouseholdEffect>

/**
 * Makes people and the household agree with what was decided; answers the person that changed. Safe to repeat: each
 * record knows the event. What changed otherwise meanwhile is left as it is.
 */
export function applyRequest(effect: ApplyEffect): Promise<KnownPerson | null> {
  const { kind } = effect.request
  if (kind === 'represent') return represent(effect).then(() => null)
  if (kind === 'join') return effect.act === 'confirm' ? comeIn(effect) : waitNoMore(effect)
  return effect.act === 'undo' ? comeBack(effect) : moveOut(effect)
}

const eventOf = ({ id, act, request, by, at }: ApplyEffect): Change => ({
  id,
  print: 'request',
  at,
  act: act === 'confirm' ? request.kind : act,
  // Who asked stands in the history as who did it; who said yes stands with the request.
  by: act === 'confirm' && request.kind !== 'join' ? request.by : by,
  ...(request.reason && act === 'confirm' && { reason: request.reason })
})

const changePerson = (
  effect: ApplyEffect,
  decide: (person: KnownPerson) => Promise<Decided<Person, HouseholdEffect> | null>
): Promise<KnownPerson | null> => recordOnce(persons, effect.request.person.id, eventOf(effect), decide)

/** Somebody of the name is there already: told to who comes and to the household, its member and the village. */
const notIn = ({ request, id, by, at }: ApplyEffect): HouseholdEffect[] => [
  ...tell(
    { id: `${id}.name`, by, at },
    { _id: request._id, name: '登记' },
    [request.person.id],
    '没有登记上：这一户已经有同名的人了。请打村里的电话核对。',
    '/link/home/index'
  ),
  {
    id: `${id}.name.announce`,
    kind: 'announce',
    householdId: request.householdId,
    by,
    text: `${request.person.name}没有登记上：这一户已经有同名的人了。`,
    also: [by.id],
    except: [request.person.id],
    at
  }
]

/** A newcomer belongs from now on; the number they gave is theirs unless it became somebody else’s meanwhile. */
function comeIn(effect: ApplyEffect): Promise<KnownPerson | null> {
  const { request, at, id, by } = effect
  return changePerson(effect, async (person) => {
    const { joining } = person
    if (joining?.requestId !== request._id) return null
    const home = await load<Recorded<Household>>(households, request.householdId)
    if (!home) return null
    if (!(await mayEnter(home._id, person, id, at)))
      return { fields: { joining: undefined }, effects: notIn(effect) }
    const phone = joining.phone && !person.phone ? joining.phone : undefined
    const taken = phone
      ? await reservePhones(home.office.id, [{ phone, personId: person._id }], at)
      : new Set<string>()
    const own = phone && !taken.has(phone) ? { phone } : {}
    return {
      fields: { householdId: home._id, path: home.path, home: home.home, joining: undefined, ...own },
      effects: [
        belong(id, person._id, home._id, at),
        ...(phone && taken.has(phone)
          ? tell(
              { id: `${id}.phone`, by, at },
              home,
              [person._id],
              '您写的手机号已经登记在别人名下，没有写上。请找村里核对。'
            )
          : [])
      ]
    }
  })
}

const waitNoMore = (effect: ApplyEffect): Promise<KnownPerson | null> =>
  changePerson(effect, ({ joining }) =>
    Promise.resolve(
      joining?.requestId === effect.request._id ? { fields: { joining: undefined }, effects: [] } : null
    )
  )

const moveOut = (effect: ApplyEffect): Promise<KnownPerson | null> =>
  changePerson(effect, ({ householdId, _id }) =>
    Promise.resolve(
      householdId === effect.request.householdId
        ? {
            fields: { householdId: undefined, linkedMember: undefined },
            effects: [belong(effect.id, _id, householdId, effect.at)]
          }
        : null
    )
  )

/** As it was before: the household, its link, and speaking for it unless somebody else does by now. */
async function comeBack(effect: ApplyEffect): Promise<KnownPerson | null> {
  const { request, id, at } = effect
  const saved = await changePerson(effect, async (person) => {
    if (person.householdId) return null
    if (!(await mayEnter(request.householdId, person, id, at))) return { fields: {}, effects: notIn(effect) }
    const { joining } = person
    return {
      fields: { householdId: request.householdId, joining: undefined },
      effects: [
        belong(id, person._id, request.householdId, at),
        // What they asked for elsewhere meanwhile would wait for ever.
        ...(joining
          ? [
              {
                id: `${id}.end`,
                kind: 'end' as const,
                requestId: joining.requestId,
                by: request.person,
                at
              }
            ]
          : [])
      ]
    }
  })
  if (saved?.householdId === request.householdId && request.before?.id === request.person.id)
    await changeHousehold(effect, ({ representativeId }) => !representativeId, request.person.id)
  return saved
}

async function represent(effect: ApplyEffect): Promise<void> {
  const { person, before, householdId } = effect.request
  if (effect.act === 'undo')
    return changeHousehold(effect, ({ representativeId }) => representativeId === person.id, before?.id)
  const named = await load<Recorded<Person>>(persons, person.id)
  if (named?.householdId === householdId) await changeHousehold(effect, () => true, person.id)
}

/** Says who speaks for the household, where `still` holds. */
async function changeHousehold(
  effect: ApplyEffect,
  still: (household: Household) => boolean,
  representativeId: string | undefined
): Promise<void> {
  await recordOnce(households, effect.request.householdId, eventOf(effect), (household) =>
    still(household) ? { fields: { representativeId } } : null
  )
}
