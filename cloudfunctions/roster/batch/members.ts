import { inBatches } from '../../kernel/batches'
import { _, collection } from '../../kernel/cloud'
import { contactOf } from '../../kernel/person'
import { hubOf } from '../../domain/link/follow'
import type { Outcome } from './outcome'
import type { PlannedPerson } from '../../domain/roster/plan'
import { isWrittenBy, peopleById, writePeople, type OnFile, type Run } from './people'

/** Puts members on file with their service and posts, before any household is linked with them. */
export async function writeMembers(planned: PlannedPerson[], run: Run): Promise<Outcome> {
  if (planned.length === 0) return { written: 0, skipped: 0, late: [] }
  const hubIds = new Set(planned.flatMap(({ service }) => service?.hubId ?? []))
  const hubs = new Map([...(await peopleById([...hubIds]))].map(([id, person]) => [id, contactOf(person)]))
  // A hub of the same part is not on file yet.
  for (const { id, name, phone } of planned)
    if (hubIds.has(id) && !hubs.has(id)) hubs.set(id, { id, name, ...(phone && { phone }) })
  const { people, changed, late, left } = await writePeople(planned, run, hubs, () => null)
  await inBatches(changed, ({ before, after }) => followMember(before, after, run.now))
  const written = planned.filter(({ id }) => {
    const doc = people.get(id)
    return doc && isWrittenBy(run.job, doc)
  })
  return { written: written.length, skipped: left.size, late }
}

/** Makes the households a member is linked with agree with the member’s new number or hub. */
async function followMember(before: OnFile, after: OnFile, now: Date): Promise<void> {
  const contact = contactOf(after)
  const hub = hubOf(after, now)
  if (before.phone === after.phone && before.name === after.name && hubOf(before, now)?.id === hub?.id) return
  await collection('households')
    .where({ 'member.id': after._id })
    .update({ data: { member: _.set(contact), hub: _.set(hub) } })
  await collection('persons')
    .where({ 'linkedMember.id': after._id })
    .update({ data: { linkedMember: _.set(contact) } })
}
