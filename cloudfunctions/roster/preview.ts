import { preview as method } from '../../types/api/roster/preview'
import { rosterRows } from '../../types/domain/rosters'
import { dayOf } from '../kernel/days'
import { collection, removeFiles } from '../kernel/cloud'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { insert } from '../kernel/insert'
import type { Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { findHeader } from './domain/header'
import { partsOf } from './domain/parts'
import { planImport, type Plan } from './domain/plan'
import { readTable, type Issue } from './domain/readTable'
import type { Village } from './domain/village'
import { fetchRoster } from './file/fetch'
import { readFile } from './file/read'
import { jobs, partId, parts as partsName, viewOf, type Job } from './job'
import { inTens } from './store/inTens'
import { maySee, nodesOf, readVillage } from './store/village'

const issuesAtOnce = 50
const sampleRows = 5

/**
 * Reads the whole file once, against the village as it is, and keeps what it found; nothing of the village is
 * written. The file is removed: it holds phone numbers and nobody needs it any more.
 */
export const preview = handler(method, async (input, { caller, now }) => {
  const { id, fileId, nodeId } = input
  const print = fingerprint(caller._id, 'roster.preview', input)
  const first = (await collection<Job>(jobs).doc(id).get()).data
  if (first) return repeated(first, print, caller, now)
  const nodes = await nodesOf(nodeId, caller, now)
  const table = await readFile(await fetchRoster(fileId, caller._id))
  const header = findHeader(table)
  if (!header) throw new Refusal('ROSTER_HEADER')
  const today = dayOf(now)
  const read = readTable(table, header, today)
  if (read.rows.length === 0) throw new Refusal('ROSTER_EMPTY')
  if (read.rows.length > rosterRows) throw new Refusal('ROSTER_ROWS')

  const [village, settings] = await Promise.all([
    readVillage(nodes, nodeId),
    settingsAt(nodes.find(({ _id }) => _id === nodeId)!.path, now)
  ])
  const plan = planImport(read.rows, { village, settings, today, now })
  const { parts, fresh } = partsOf(plan, village, now)
  const bad = pages(plan.bad)
  const warnings = pages([...read.warnings, ...plan.warnings])
  const good = read.rows.length - plan.bad.length
  const job: Job = {
    _id: id,
    print,
    by: { id: caller._id, name: caller.name },
    node: { id: nodeId, name: village.node.name },
    nodePath: village.node.path,
    state: 'preview',
    at: now,
    rows: read.rows.length,
    good,
    bad: plan.bad.length,
    warnings: read.warnings.length + plan.warnings.length,
    fresh,
    counts: countsOf(plan),
    unused: header.unused,
    sample: sampleOf(plan, village),
    parts: { rows: parts.length, bad: bad.length, warning: warnings.length },
    next: 0,
    done: good - fresh,
    written: 0,
    skipped: 0,
    late: [],
    leaseUntil: new Date(0)
  }
  const beside = [
    ...parts.map((part, index) => ({ _id: partId(id, 'rows', index), ...part })),
    ...bad.map((issues, index) => ({ _id: partId(id, 'bad', index), issues })),
    ...warnings.map((issues, index) => ({ _id: partId(id, 'warning', index), issues }))
  ]
  // A preview that broke off left parts of the same ids; they are put again.
  await inTens(beside, ({ _id, ...data }) => collection(partsName).doc(_id).set({ data }))
  if (!(await insert(jobs, job))) {
    return repeated((await collection<Job>(jobs).doc(id).get()).data!, print, caller, now)
  }
  await removeFiles([fileId]).catch((error: unknown) => console.error(fileId, error))
  return viewOf(job)
})

/** The names on it are for those who cover the village now, whoever began it. */
function repeated(job: Job, print: string, caller: Person, now: Date) {
  if (!maySee(caller, job.nodePath, now)) throw new Refusal('NOT_FOUND')
  if (job.print !== print) throw new Refusal('ACT_REUSED')
  return viewOf(job)
}

const pages = (issues: Issue[]): Issue[][] =>
  Array.from({ length: Math.ceil(issues.length / issuesAtOnce) }, (_none, index) =>
    issues.slice(index * issuesAtOnce, (index + 1) * issuesAtOnce)
  )

function countsOf({ homes }: Plan): Job['counts'] {
  const residents = homes.flatMap((home) => home.residents)
  return {
    persons: residents.length,
    households: homes.length,
    members: residents.filter(({ member }) => member).length,
    links: homes.filter(({ memberId }) => memberId).length
  }
}

function sampleOf({ homes }: Plan, village: Village): Job['sample'] {
  const names = new Map([
    ...village.persons.map(({ _id, name }) => [_id, name] as const),
    ...homes.flatMap(({ residents }) => residents.map(({ id, name }) => [id, name] as const))
  ])
  const grids = new Map(village.nodes.map(({ _id, name }) => [_id, name]))
  return homes
    .flatMap((home) => home.residents.map((person) => ({ home, person })))
    .sort((a, b) => a.person.row - b.person.row)
    .slice(0, sampleRows)
    .map(({ home, person }) => ({
      row: person.row,
      name: person.name,
      household: home.name,
      grid: grids.get(home.nodeId) ?? '',
      member: person.member ?? false,
      linked: home.memberId ? (names.get(home.memberId) ?? null) : null
    }))
}
