import type { CareItem } from '../../../../types/domain/care'
import type { HouseholdRole } from '../../../../types/domain/households'
import { actOn } from '../../../kernel/aggregate'
import { fingerprint } from '../../../kernel/fingerprint'
import type { Call } from '../../../kernel/handler'
import { Refusal } from '../../../kernel/refusal'
import { representativeAmong } from '../people'
import { householdRolesOf } from '../roles'
import { careConsents, type Given } from './consents'
import { loadHomeAndCare } from './load'

interface CareAct {
  act: 'give' | 'withdraw'
  may(standings: HouseholdRole[], represented: boolean): boolean
  after(before: Given[], by: string): Given[]
}

/**
 * Gives or withdraws consents of the caller's household, exactly once. The fingerprint tells who did what to which
 * household and not to which items: these are so few that they could be guessed from it after they are gone.
 * Errors: NOT_FOUND, ACT_REUSED, CONFLICT.
 */
export async function actOnCare(
  { act: id, householdId }: { act: string; householdId: string; items: CareItem[] },
  { caller, now }: Pick<Call, 'caller' | 'now'>,
  { act, may, after }: CareAct
): Promise<{ householdId: string; version: number }> {
  const print = fingerprint(caller._id, `care.${act}`, { householdId })
  const answer = (version: number) => ({ householdId, version })
  const read = async () => {
    const found = await loadHomeAndCare(householdId)
    return { home: found?.home, doc: found?.doc ?? null }
  }
  const decide = ({ home, doc }: Awaited<ReturnType<typeof read>>) => {
    const repeated = doc?.history.find((event) => event.id === id)
    if (repeated?.print === print) return { result: answer(repeated.seq) }
    const standings = home ? householdRolesOf(home, caller, now) : []
    const represented = !!home && representativeAmong(home.people, home.representativeId) !== null
    if (!may(standings, represented)) throw new Refusal('NOT_FOUND')
    if (repeated) throw new Refusal('ACT_REUSED')
    const by = { id: caller._id, name: caller.name }
    const given = after(doc?.given ?? [], caller.name)
    const saved = careConsents.append(householdId, doc, { id, print, at: now, act, by }, undefined, { given })
    return { save: saved, result: answer(saved.version) }
  }
  // Nobody is told, so nothing follows.
  return actOn({ collection: careConsents.collection, now, read, decide, saved: () => undefined })
}
