import { inBatches } from '../../kernel/batches'
import { load, loadMany, save, saveNew } from '../../kernel/aggregate'
import { _, collection } from '../../kernel/cloud'
import type { Contact } from '../../kernel/contact'
import type { Household } from '../../kernel/household'
import { contactOf } from '../../kernel/person'
import type { Recorded } from '../../kernel/record'
import { followLink } from '../../domain/link/runEffects'
import { householdFollows } from '../../domain/link/follow'
import { imported } from '../../domain/link/imported'
import { homeLinkId, type Link } from '../../domain/link/link'
import type { Outcome } from './outcome'
import { householdFields } from '../../domain/roster/decide'
import type { PlannedHome } from '../../domain/roster/plan'
import { issueAt, type Issue } from '../../domain/roster/issue'
import { households } from '../../domain/household/households'
import { changeBy, invitation, isWrittenBy, peopleById, writePeople, type OnFile, type Run } from './people'
import { links } from '../../domain/link/links'

type HomeOnFile = Recorded<Household>

const placeOf = ({ sheet, row, name }: PlannedHome) => ({ sheet, row, text: name })
const tries = 5

interface Binding {
  link: Link | null
  /** The link the import adds; the same as `link` where it adds nothing. */
  after: Link | null
  member: OnFile | null
}

/** Puts households on file with their links, then their people; each follows its link from the first moment. */
export async function writeHomes(planned: PlannedHome[], run: Run): Promise<Outcome> {
  if (planned.length === 0) return { written: 0, skipped: 0, late: [] }
  const late: Issue[] = []
  const links = await bindAll(planned, run, late)
  const { homes, inserted } = await writeAll(planned, links, run, late)
  const contacts = new Map<string, Contact | null>([...homes].map(([id, home]) => [id, home.member ?? null]))
  const residents = planned.filter(({ id }) => homes.has(id)).flatMap((home) => home.residents)
  const people = await writePeople(residents, run, new Map(), (id) => contacts.get(id) ?? null)
  // Who came from elsewhere, and members, who were put on file before, follow the household they live in now.
  await inBatches(
    planned.filter(({ id, withMembers }) => homes.has(id) && (withMembers || !inserted.has(id))),
    ({ id }) => followHome(id, contacts.get(id) ?? null)
  )
  const leads = await writtenLeads(planned, homes, links, run)
  const rows = new Set([
    ...residents.filter(({ id }) => isWritten(run, people.people.get(id))).map(({ key }) => key),
    ...leads
  ])
  const unplaced = planned.filter(({ id }) => !homes.has(id)).flatMap((home) => home.residents)
  return { written: rows.size, skipped: people.left.size + unplaced.length, late: [...late, ...people.late] }
}

const isWritten = ({ job }: Run, doc: { history: { id: string }[] } | null | undefined): boolean =>
  doc ? isWrittenBy(job, doc) : false

/** Rows whose household, or its link, the import wrote; those whose own person it wrote are counted with the person. */
async function writtenLeads(
  planned: PlannedHome[],
  homes: Map<string, HomeOnFile>,
  links: Map<string, Binding>,
  run: Run
): Promise<number[]> {
  const wrote = planned.filter(
    ({ id }) => isWritten(run, homes.get(id)) || isWritten(run, links.get(id)?.after)
  )
  const members = await peopleById(wrote.flatMap(({ leadId }) => leadId))
  return wrote.filter(({ leadId }) => !isWritten(run, members.get(leadId))).map(({ key }) => key)
}

async function bindAll(planned: PlannedHome[], run: Run, late: Issue[]): Promise<Map<string, Binding>> {
  const ids = planned.map(({ id }) => homeLinkId(id))
  const known = await loadMany<Link>(links, ids)
  const memberIds = planned.flatMap(
    ({ id, memberId }) => memberId ?? known.get(homeLinkId(id))?.current?.member.id ?? []
  )
  const members = await peopleById([...new Set(memberIds)])
  return new Map(
    planned.map((home) => [home.id, bind(home, known.get(homeLinkId(home.id)) ?? null, members, run, late)])
  )
}

function bind(
  home: PlannedHome,
  link: Link | null,
  members: Map<string, OnFile>,
  run: Run,
  late: Issue[]
): Binding {
  const stays = { link, after: link, member: members.get(link?.current?.member.id ?? '') ?? null }
  const node = run.nodes.get(home.nodeId)
  if (!home.memberId || !node) return stays
  const member = members.get(home.memberId)
  if (!member) {
    late.push(issueAt(placeOf(home), '联系党员这次没有导进来，这一户先没有联上'))
    return stays
  }
  if (link?.current && link.current.member.id !== member._id) {
    late.push(issueAt(placeOf(home), '这户刚刚联上了别的党员，联系党员没有改'))
    return stays
  }
  const after = imported(link, {
    subject: { kind: 'home', id: home.id, name: home.name },
    path: node.path,
    member: contactOf(member),
    at: run.now,
    by: run.job.by,
    id: run.job._id
  })
  return { link, after, member }
}

/** Saves households and links; a household with a new link gets both in the same run. Returns those on file now, and which of them are new. */
async function writeAll(
  planned: PlannedHome[],
  links: Map<string, Binding>,
  run: Run,
  late: Issue[]
): Promise<{ homes: Map<string, HomeOnFile>; inserted: Set<string> }> {
  const inserted = new Set<string>()
  const homes = new Map<string, HomeOnFile>()
  const unplaced = new Set(planned.filter(({ nodeId }) => !run.nodes.has(nodeId)))
  for (const home of unplaced) late.push(issueAt(placeOf(home), '这个网格刚刚被移走了，请再导一次'))
  let open = planned.filter((one) => !unplaced.has(one))
  for (let attempt = 0; open.length > 0; attempt += 1) {
    if (attempt === tries)
      throw new Error(`${run.job._id}: households of a part changed ${tries} times while it was written`)
    const onFile = await homesById(open.map(({ id }) => id))
    const fresh: { home: PlannedHome; doc: HomeOnFile }[] = []
    const changes: { home: PlannedHome; before: HomeOnFile; after: HomeOnFile }[] = []
    for (const home of open) {
      const before = onFile.get(home.id) ?? null
      const fields = householdFields(before, home, { node: run.nodes.get(home.nodeId)! })
      if (before && Object.keys(fields).length === 0) homes.set(home.id, before)
      else if (before)
        changes.push({ home, before, after: households.changed(before, fields, changeBy(run)) })
      else fresh.push({ home, doc: await newHome(home, fields, links.get(home.id)!, run) })
    }
    const taken = await saveNew(
      'households',
      fresh.map(({ doc }) => doc)
    )
    for (const { doc } of fresh.filter((one) => !taken.has(one.doc._id))) {
      homes.set(doc._id, doc)
      inserted.add(doc._id)
    }
    const lost = new Set(fresh.filter(({ doc }) => taken.has(doc._id)).map(({ home }) => home))
    await inBatches(changes, async ({ home, before, after }) => {
      if (await save('households', before, after)) homes.set(home.id, after)
      else lost.add(home)
    })
    open = [...lost]
  }
  await writeLinks(
    planned.filter(({ id }) => homes.has(id)),
    links,
    homes,
    run.now
  )
  return { homes, inserted }
}

async function writeLinks(
  planned: PlannedHome[],
  links: Map<string, Binding>,
  homes: Map<string, HomeOnFile>,
  at: Date
): Promise<void> {
  const fresh = planned.map(({ id }) => links.get(id)!).filter(({ link, after }) => !link && after)
  const taken = await saveNew(
    'links',
    fresh.map(({ after }) => after!)
  )
  await inBatches(planned, async ({ id }) => {
    const { link, after, member } = links.get(id)!
    if (!after) return
    if (after !== link && link) await save('links', link, after)
    const home = homes.get(id)!
    const follows = householdFollows(after, member, at)
    const agrees = home.member?.id === follows.member?.id && home.hub?.id === follows.hub?.id
    if (agrees && !taken.has(after._id)) return
    // The link may be another one by now: what follows it is read from the store.
    await followLink(after._id, at)
    const now = await load<HomeOnFile>(households, id)
    if (now) homes.set(id, now)
  })
}

const homesById = (ids: string[]): Promise<Map<string, HomeOnFile>> => loadMany<HomeOnFile>(households, ids)

async function newHome(
  { id }: PlannedHome,
  fields: ReturnType<typeof householdFields>,
  { after, member }: Binding,
  run: Run
): Promise<HomeOnFile> {
  const doc = {
    _id: id,
    ...fields,
    ...householdFollows(after, member, run.now),
    invitation: await invitation('household', run)
  }
  return households.begin(doc as unknown as Household, changeBy(run))
}

/** Everybody of a household carries the member linked with it. */
async function followHome(householdId: string, contact: Contact | null): Promise<void> {
  await collection('persons')
    .where({ householdId, 'linkedMember.id': contact ? _.neq(contact.id) : _.exists(true) })
    .update({ data: { linkedMember: contact ? _.set(contact) : _.remove() } })
}
