import { inBatches } from '../../kernel/batches'
import { loadMany, save, saveNew } from '../../kernel/aggregate'
import { _, collection } from '../../kernel/cloud'
import type { Contact } from '../../kernel/contact'
import { fingerprint } from '../../kernel/fingerprint'
import type { Organization } from '../../kernel/organization'
import type { Person } from '../../kernel/person'
import type { Change, Recorded } from '../../kernel/record'
import { settingsAt } from '../../kernel/settings'
import { newInvitation, type Invitation } from '../../domain/person/invitation'
import { reservePhones, type PhoneWish } from '../../domain/person/phones'
import { isOf, phoneTwice } from '../../domain/person/phoneTwice'
import { writeMessage } from '../../domain/message/write'
import { personFields } from '../../domain/roster/decide'
import type { PlannedPerson } from '../../domain/roster/plan'
import { issueAt, type Issue } from '../../domain/roster/issue'
import { persons } from '../../domain/person/persons'
import type { Job } from '../job'

/** What a part is written with. */
export interface Run {
  job: Job
  nodes: Map<string, Organization>
  now: Date
}

export type OnFile = Recorded<Person>
const tries = 5

/** The event of an import; a record is touched by it once, so that it is named by the import alone. */
export const changeBy = ({ job, now }: Run): Change => ({
  id: job._id,
  print: fingerprint(job.by.id, 'roster', { id: job._id }),
  at: now,
  act: 'import',
  by: job.by
})

/** Whether the import wrote this record. */
export const isWrittenBy = (job: Job, doc: { history: { id: string }[] }): boolean =>
  doc.history.some(({ id }) => id === job._id)

/** An invitation as it is printed for somebody, or some household, that is in no WeChat yet. */
export const invitation = async (kind: 'person' | 'household', { job, now }: Run): Promise<Invitation> =>
  newInvitation(kind, await settingsAt(job.nodePath, now), now)

export const peopleById = (ids: string[]): Promise<Map<string, OnFile>> => loadMany<OnFile>(persons, ids)

export interface WrittenPeople {
  /** Those who are on file now as planned, by id. */
  people: Map<string, OnFile>
  /** Those of them who were on file before and changed: before and after. */
  changed: { before: OnFile; after: OnFile }[]
  late: Issue[]
  /** Rows that had to be left out. */
  left: Set<number>
}

/**
 * Puts people on file: everybody new in one insert, each change by itself. Looks again where somebody was first.
 * @param hubs by id
 * @param linked the member linked with a household, by the household
 */
export async function writePeople(
  planned: PlannedPerson[],
  run: Run,
  hubs: Map<string, Contact>,
  linked: (householdId: string) => Contact | null
): Promise<WrittenPeople> {
  const result: WrittenPeople = { people: new Map(), changed: [], late: [], left: new Set() }
  const leave = ({ key, sheet, row, name }: PlannedPerson, reason: string) => {
    result.late.push(issueAt({ sheet, row, text: name }, reason))
    result.left.add(key)
  }
  let open = planned
  for (let attempt = 0; open.length > 0; attempt += 1) {
    if (attempt === tries)
      throw new Error(`${run.job._id}: people of a part changed ${tries} times while it was written`)
    const onFile = await peopleById(open.map(({ id }) => id))
    const holders = await holdersOf(open.flatMap(({ phone }) => phone ?? []))
    const taken = await reservePhones(run.job.node.id, wishesOf(open, onFile, holders, run), run.now)
    const fresh: { planned: PlannedPerson; doc: OnFile }[] = []
    const changes: { planned: PlannedPerson; before: OnFile; after: OnFile }[] = []
    for (const one of open) {
      const before = onFile.get(one.id) ?? null
      const node = run.nodes.get(one.nodeId)
      const fresher = one.phone !== undefined && before?.phone !== one.phone
      const owned = fresher && (heldBy(holders, one, run.job.node.id) || taken.has(one.phone!))
      if (!node) leave(one, '这个网格刚刚被移走了，请再导一次')
      else if (before && before.name !== (one.renames ?? one.name) && before.name !== one.name)
        leave(one, '这个人的登记刚刚改过，请再导一次核对')
      else if (owned) leave(one, '这个手机号刚刚登记在别人名下，请再导一次核对')
      else {
        const place = { villageId: run.job.node.id, node, now: run.now }
        const hub = hubs.get(one.service?.hubId ?? '') ?? null
        const fields = personFields(before, one, place, hub)
        if (before && Object.keys(fields).length === 0) result.people.set(one.id, before)
        else if (before)
          changes.push({
            planned: one,
            before,
            after: persons.changed(before, fields, {
              ...changeBy(run),
              ...(one.renames !== undefined && { reason: '按名册改正名字' })
            })
          })
        else fresh.push({ planned: one, doc: await newcomer(one, fields, run, linked(one.householdId)) })
      }
    }
    const known = await saveNew(
      'persons',
      fresh.map(({ doc }) => doc)
    )
    for (const { doc } of fresh) if (!known.has(doc._id)) result.people.set(doc._id, doc)
    const lost = new Set(fresh.filter(({ doc }) => known.has(doc._id)).map(({ planned: one }) => one))
    await inBatches(changes, async ({ planned: one, before, after }) => {
      if (!(await save('persons', before, after))) return void lost.add(one)
      result.people.set(after._id, after)
      result.changed.push({ before, after })
    })
    for (const one of open) await tellTwice(one, result.people.get(one.id), holders, run)
    open = [...lost]
  }
  return result
}

async function newcomer(
  { id, name }: PlannedPerson,
  fields: ReturnType<typeof personFields>,
  run: Run,
  linkedMember: Contact | null
): Promise<OnFile> {
  const doc = {
    _id: id,
    name,
    posts: [],
    postKeys: [],
    reach: [],
    serving: [],
    ...fields,
    ...(linkedMember && { linkedMember }),
    invitation: await invitation('person', run)
  } as unknown as Person
  return persons.begin(doc, changeBy(run))
}

type Holder = Pick<Person, '_id' | 'phone' | 'path' | 'reach'>

/** Who has these phones now, in whatever village. */
async function holdersOf(phones: string[]): Promise<Holder[]> {
  if (phones.length === 0) return []
  const { data } = await collection('persons')
    .where({ phone: _.in(phones) })
    .field({ phone: true, path: true, reach: true })
    .limit(1000)
    .get()
  return data
}

/** Whether somebody else of the village has the phone of a row. */
const heldBy = (holders: Holder[], { id, phone }: PlannedPerson, villageId: string): boolean =>
  holders.some((one) => one.phone === phone && one._id !== id && isOf(one, villageId))

/** The numbers that rows are to put on file anew. */
const wishesOf = (
  rows: PlannedPerson[],
  onFile: Map<string, OnFile>,
  holders: Holder[],
  { job }: Run
): PhoneWish[] =>
  rows.flatMap((one) =>
    one.phone && onFile.get(one.id)?.phone !== one.phone && !heldBy(holders, one, job.node.id)
      ? [{ phone: one.phone, personId: one.id }]
      : []
  )

/** A number that stands in another village too is told to the office above both. */
async function tellTwice(
  { id, name, phone }: PlannedPerson,
  written: OnFile | undefined,
  holders: Holder[],
  { job, now }: Run
): Promise<void> {
  if (!phone || written?.phone !== phone) return
  const elsewhere = holders.filter((one) => one.phone === phone && !isOf(one, job.node.id))
  const entry = { personId: id, name, phone, path: written.path }
  for (const message of phoneTwice(entry, elsewhere, now)) await writeMessage(message)
}
