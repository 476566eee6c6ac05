import { join as method } from '../../types/api/household/join'
import { _, collection } from '../kernel/cloud'
import { openHandler } from '../kernel/handler'
import type { Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { countCode } from '../kernel/tries'
import { householdByCode } from './byCode'
import type { PersonOnFile } from '../domain/person/persons'
import { newcomerId, representativeAmong } from '../domain/household/people'
import { loadHomeAndPhone, type Home } from '../domain/household/load'
import { beNew } from './joining/beNew'
import { beOneself } from './joining/beOneself'
import { pick } from './joining/pick'

/**
 * A household claims itself (domain.md §1): whoever holds its code says which of its people they are, or that they
 * are new; who is not on its roster waits until its member, its representative or an officer says yes (decision 0034). One WeChat is one person; what a break left half done a repetition finishes.
 */
export const join = openHandler(method, async ({ code, who }, { openid, now }) => {
  await countCode(openid, code, now)
  const householdId = await householdByCode(code, now)
  const newcomer = 'name' in who ? { ...who, id: newcomerId(householdId, who.name) } : null
  const wanted = newcomer ?? { id: (who as { personId: string }).personId }
  const [home, people] = await Promise.all([
    loadHomeAndPhone(householdId, newcomer?.phone),
    peopleOf(openid, wanted.id)
  ])
  if (!home) throw new Refusal('CODE_UNKNOWN')
  const own = people.find((person) => person.openid === openid)
  const named = people.find((person) => person._id === wanted.id)
  const visit = { home, openid, now }
  const person = own
    ? await beOneself(own, wanted, visit)
    : newcomer
      ? await beNew(newcomer, named, home.phoneTaken, visit)
      : await pick(named, visit)
  return answer(person, home)
})

/** Who the WeChat is already, and whom the input names. */
const peopleOf = async (openid: string, id: string): Promise<PersonOnFile[]> => {
  const condition = _.or([{ openid }, { _id: id }])
  return (await collection('persons').where(condition).limit(2).get()).data
}

/** Whoever waits for a yes is told nothing of the household. */
const answer = ({ _id, name, joining }: Person, home: Home) => ({
  personId: _id,
  name,
  householdId: joining ? null : home._id,
  representativeMissing: !joining && !representativeAmong(home.people, home.representativeId)
})
