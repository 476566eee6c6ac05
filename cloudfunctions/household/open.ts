import { open as method } from '../../types/api/household/open'
import { openHandler } from '../kernel/handler'
import { loadPeople } from '../kernel/people'
import { isInOffice } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { countCode } from '../kernel/tries'
import { householdByCode } from './byCode'
import { loadHome } from '../domain/household/load'

/**
 * Names are shown to who holds the code alone, and only of those nobody has claimed. Who serves in an office is not
 * among them: the paper of a household must not open an office. Who is somebody already picks nobody.
 */
export const open = openHandler(method, async ({ code }, { openid, now }) => {
  await countCode(openid, code, now)
  const id = await householdByCode(code, now)
  const [home, { caller }] = await Promise.all([loadHome(id), loadPeople(openid, [])])
  if (!home) throw new Refusal('CODE_UNKNOWN')
  if (caller?.householdId && caller.householdId !== id) throw new Refusal('OTHER_HOUSEHOLD')
  return {
    name: home.name,
    home: home.home.name,
    member: home.member?.name ?? null,
    people: caller
      ? []
      : home.people
          .filter((one) => !one.openid && !isInOffice(one, now))
          .map(({ _id, name }) => ({ id: _id, name })),
    you: caller && { id: caller._id, name: caller.name }
  }
})
