import type { Service } from '../../kernel/person'
import type { Settings } from '../../../types/domain/settings'
import { draftOf, isGood, isSound, leave, type Draft, type HomeDraft } from './draft'
import { nameOfHome } from './gathering'
import { gatherHomes } from './homes'
import { bindLinks } from './links'
import { isMember } from './members'
import { missingPeople } from './missing'
import { recognize } from './people'
import { issueAt, type Issue } from './issue'
import { rangeWarnings } from './ranges'
import { addressKey } from './segments'
import type { Answers } from './readRow'
import { rowName, type Row } from './row'
import type { Village } from './village'

/** What a good row will put on file of a person; what is absent stays as it is. */
export interface PlannedPerson {
  /** Its number within the file, and where it stands. */
  key: number
  row: number
  sheet: string | null
  id: string
  name: string
  /** The name on file that is corrected. */
  renames?: string
  phone?: string
  householdId: string
  nodeId: string
  /** Becomes a member, or a hub, where they are none yet. */
  member?: true
  hub?: true
  service?: Omit<Partial<Service>, 'hub' | 'exemption' | 'pledge'> & {
    hubId?: string
    exemption?: Partial<NonNullable<Service['exemption']>>
  }
}

/** What the good rows of a household will put on file of it. */
export interface PlannedHome {
  /** The row by which its writing is counted, and the person of that row. */
  key: number
  row: number
  sheet: string | null
  leadId: string
  id: string
  name: string
  number?: string
  nodeId: string
  address?: string
  representativeId?: string
  memberId?: string
  /** Somebody who lives there is a member: put on file before the household is. */
  withMembers?: true
  residents: PlannedPerson[]
}

export interface Plan {
  homes: PlannedHome[]
  bad: Issue[]
  /** Rows that wait for an answer, or stay out by one. */
  waiting: number
  asked: Issue[]
  left: Issue[]
  warnings: Issue[]
}

export interface Setting {
  village: Village
  settings: Settings
  /** YYYY-MM-DD in Shanghai. */
  today: string
  now: Date
  answers: Answers
}

/** What a file would put on file of a village, and which of its rows cannot. Pure. */
export function planImport(rows: Row[], setting: Setting): Plan {
  const { village, answers, now } = setting
  const drafts = rows.map(draftOf)
  const homes = gatherHomes(drafts, village, answers).sort((a, b) => firstKey(a) - firstKey(b))
  recognize(drafts, village, answers, now)
  for (const home of homes) {
    oneRepresentative(home)
    oneAddress(home)
  }
  bindLinks(drafts, homes, setting)
  const planned = homes.flatMap((home) => plannedHome(home, setting))
  return {
    homes: planned,
    bad: drafts
      .filter((draft) => !isSound(draft))
      .map(({ row, faults }) =>
        issueAt({ ...row.place('name'), ...(row.name !== '' && { text: row.name }) }, faults.join('；'))
      ),
    waiting: drafts.filter((draft) => isSound(draft) && !isGood(draft)).length,
    asked: [...drafts.flatMap(({ asked }) => asked), ...missingPeople(drafts, homes, village)],
    left: [...drafts.flatMap(({ left }) => left), ...notes(drafts, setting)],
    warnings: rangeWarnings(drafts, homes, setting)
  }
}

const firstKey = ({ drafts }: HomeDraft): number => drafts[0]!.row.key

function oneRepresentative({ drafts }: HomeDraft): void {
  const [first, ...others] = drafts.filter((draft) => isGood(draft) && draft.row.representative)
  for (const other of others)
    leave(other, 'representative', `一户只有一位户代表，${rowName(first!.row, other.row)}已经写了`)
}

/** A household has one address: another one in its rows is named. */
function oneAddress({ drafts }: HomeDraft): void {
  const [first, ...others] = drafts.filter((draft) => isGood(draft) && draft.row.address !== undefined)
  for (const other of others)
    if (addressKey(other.row.address) !== addressKey(first!.row.address))
      leave(other, 'address', `一户只记一个住址，记的是${rowName(first!.row, other.row)}的`)
}

function plannedHome(home: HomeDraft, setting: Setting): PlannedHome[] {
  const good = home.drafts.filter(isGood)
  if (good.length === 0) return []
  const address = good.find(({ row }) => row.address !== undefined)?.row.address
  const residents = good.map((draft) => plannedPerson(draft, home, setting))
  const representative = good.find(({ row }) => row.representative)
  return [
    {
      key: good[0]!.row.key,
      row: good[0]!.row.row,
      sheet: good[0]!.row.sheet,
      leadId: good[0]!.id,
      id: home.id,
      name: nameOfHome(home),
      nodeId: home.node._id,
      ...(home.number !== undefined && { number: home.number }),
      ...(address !== undefined && { address }),
      ...(representative && { representativeId: representative.id }),
      ...(home.memberId && { memberId: home.memberId }),
      ...(residents.some(({ member }) => member) && { withMembers: true }),
      residents
    }
  ]
}

function plannedPerson(draft: Draft, home: HomeDraft, { village, now }: Setting): PlannedPerson {
  const { row, id, namedHub, hubId, phone, before, renames } = draft
  const member = isMember(draft, village.node._id, now)
  const exemption = {
    ...(row.exemption && { reason: row.exemption }),
    ...(row.volunteers !== undefined && { volunteers: row.volunteers })
  }
  return {
    key: row.key,
    row: row.row,
    sheet: row.sheet,
    id,
    // However it is written, a name on file stays as it is, unless somebody says that it is misspelt.
    name: before && !renames ? before.name : row.name,
    ...(before && renames && { renames: before.name }),
    householdId: home.id,
    nodeId: home.node._id,
    ...(phone !== undefined && { phone }),
    ...(member && {
      member: true,
      ...((row.isHub || namedHub) && { hub: true }),
      service: {
        ...(row.category && { category: row.category }),
        ...(row.born && { born: row.born }),
        ...(row.group && { group: row.group }),
        ...(row.duty && { duty: row.duty }),
        ...(hubId && { hubId }),
        ...(Object.keys(exemption).length > 0 && { exemption })
      }
    })
  }
}

/** What good rows say that is not done, so that nobody believes it was. */
function notes(drafts: Draft[], { village, now }: Setting): Issue[] {
  const good = drafts
    .filter(isGood)
    .map((draft) => ({ draft, member: isMember(draft, village.node._id, now) }))
  const issues = good.flatMap(({ draft: { row }, member }) => [
    ...(row.member === false && member
      ? [issueAt(row.place('member'), '联户里是党员，这里写的不是。要结束请到「组织管理」里办，这次没有改')]
      : []),
    ...(!member && (row.hub || row.group || row.duty || row.exemption || row.volunteers !== undefined)
      ? [
          issueAt(
            { sheet: row.sheet, row: row.row, text: row.name },
            '没有写明是党员，只给党员填的内容没有保存'
          )
        ]
      : [])
  ])
  const born = good.find(({ draft: { row }, member }) => !member && row.born !== undefined)
  if (!born) return issues
  const { sheet, column } = born.draft.row.place('born')
  return [
    ...issues,
    issueAt({ sheet: sheet ?? null, column: column ?? null }, '出生日期只给党员保存，别人的没有保存')
  ]
}
