import { preview as method } from '../../types/api/roster/preview'
import { rosterColumnLimit, rosterIssueKinds, type RosterIssueKind } from '../../types/domain/rosters'
import { batchesOf, inBatches } from '../kernel/batches'
import { collection, removeFiles } from '../kernel/cloud'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { insert } from '../kernel/insert'
import type { Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { logFailure } from '../kernel/log'
import { memoryKey } from '../domain/roster/headerNames'
import { partsOf } from '../domain/roster/parts'
import type { Plan } from '../domain/roster/plan'
import { mustHold } from '../domain/roster/mustHold'
import { planBook } from '../domain/roster/planBook'
import type { Choice, Section } from '../domain/roster/sections'
import type { Village } from '../domain/roster/village'
import { fetchRoster } from '../domain/roster/file/fetch'
import { readFile } from '../domain/roster/file/read'
import { jobs, partId, parts as partsName, viewOf, type Job } from './job'
import { memoryOf } from './store/memory'
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
  const first = (await collection(jobs).doc(id).get()).data
  if (first) return repeated(first, print, caller, now)
  const nodes = await nodesOf(nodeId, caller, now)
  const book = await readFile(await fetchRoster(fileId, caller._id))
  const answers = new Map((input.answers ?? []).map((one) => [one.id, one.choice]))
  const choices = input.columns ?? []
  const [village, settings, memory] = await Promise.all([
    readVillage(nodes, nodeId),
    settingsAt(nodes.find(({ _id }) => _id === nodeId)!.path, now),
    memoryOf(nodeId)
  ])
  const { read, plan, good, said } = planBook(book, { village, settings, now, memory, choices, answers })
  mustHold(read)
  const { parts, fresh } = partsOf(plan, village, now)
  const paged = rosterIssueKinds.map((kind) => ({ kind, pages: batchesOf(said[kind], issuesAtOnce) }))
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
    waiting: plan.waiting,
    asked: said.asked.length,
    left: said.left.length,
    warnings: said.warning.length,
    fresh,
    counts: countsOf(plan),
    columns: read.columns.slice(0, rosterColumnLimit),
    chosen: chosenHeaders(read.sections, choices),
    sample: sampleOf(plan, village),
    parts: {
      rows: parts.length,
      ...(Object.fromEntries(paged.map((one) => [one.kind, one.pages.length])) as Record<
        RosterIssueKind,
        number
      >)
    },
    next: 0,
    done: good - fresh,
    written: 0,
    skipped: 0,
    late: [],
    leaseUntil: new Date(0)
  }
  const beside = [
    ...parts.map((part, index) => ({ _id: partId(id, 'rows', index), ...part })),
    ...paged.flatMap(({ kind, pages: some }) =>
      some.map((issues, index) => ({ _id: partId(id, kind, index), issues }))
    )
  ]
  // A preview that broke off left parts of the same ids; they are put again.
  await inBatches(beside, ({ _id, ...data }) => collection(partsName).doc(_id).set({ data }))
  if (!(await insert(jobs, job))) {
    return repeated((await collection(jobs).doc(id).get()).data!, print, caller, now)
  }
  await removeFiles([fileId]).catch((error: unknown) => logFailure(fileId, error))
  return viewOf(job)
})

/** The headers of the columns that somebody named otherwise. */
const chosenHeaders = (sections: Section[], choices: Choice[]): Job['chosen'] =>
  choices.flatMap(({ section, column, field }) => {
    const found = sections[section]?.header.columns.find((one) => one.column === column)
    const header = found ? memoryKey(found.name) : ''
    return header === '' ? [] : [{ header, field }]
  })

/** The names on it are for those who cover the village now, whoever began it. */
function repeated(job: Job, print: string, caller: Person, now: Date) {
  if (!maySee(caller, job.nodePath, now)) throw new Refusal('NOT_FOUND')
  if (job.print !== print) throw new Refusal('ACT_REUSED')
  return viewOf(job)
}

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
    .sort((a, b) => a.person.key - b.person.key)
    .slice(0, sampleRows)
    .map(({ home, person }) => ({
      sheet: person.sheet,
      row: person.row,
      name: person.name,
      household: home.name,
      grid: grids.get(home.nodeId) ?? '',
      member: person.member ?? false,
      linked: home.memberId ? (names.get(home.memberId) ?? null) : null
    }))
}
