import type { Service } from '../../kernel/person'
import type { Settings } from '../../../types/domain/settings'
import { isGood, type Draft, type HomeDraft } from './draft'
import { gatherHomes, nameOfHome } from './homes'
import { bindLinks } from './links'
import { isMember } from './members'
import { recognize } from './people'
import type { Issue } from './readTable'
import { rangeWarnings } from './ranges'
import type { Row } from './row'
import type { Village } from './village'

/** What a good row will put on file of a person; what is absent stays as it is. */
export interface PlannedPerson {
  row: number
  id: string
  name: string
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
  row: number
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
  warnings: Issue[]
}

export interface Setting {
  village: Village
  settings: Settings
  /** YYYY-MM-DD in Shanghai. */
  today: string
  now: Date
}

/** What a file would put on file of a village, and which of its rows cannot. Pure. */
export function planImport(rows: Row[], setting: Setting): Plan {
  const { village } = setting
  const drafts = rows.map((row): Draft => ({ row, faults: [...row.faults], id: '' }))
  const homes = gatherHomes(drafts, village).sort((a, b) => firstRow(a) - firstRow(b))
  recognize(drafts, village)
  for (const home of homes) oneRepresentative(home)
  bindLinks(drafts, homes, setting)
  const planned = homes.flatMap((home) => plannedHome(home, setting))
  return {
    homes: planned,
    bad: drafts
      .filter((draft) => !isGood(draft))
      .map(({ row, faults }) => ({ row: row.row, reason: faults.join('；') })),
    warnings: [...notes(drafts, setting), ...rangeWarnings(drafts, homes, setting)]
  }
}

const firstRow = ({ drafts }: HomeDraft): number => drafts[0]!.row.row

function oneRepresentative({ drafts }: HomeDraft): void {
  const [first, ...others] = drafts.filter((draft) => isGood(draft) && draft.row.representative)
  for (const other of others) other.faults.push(`一户只有一位户代表，第 ${first!.row.row} 行已经写了`)
}

function plannedHome(home: HomeDraft, setting: Setting): PlannedHome[] {
  const good = home.drafts.filter(isGood)
  if (good.length === 0) return []
  const address = good.find(({ row }) => row.address !== undefined)?.row.address
  const residents = good.map((draft) => plannedPerson(draft, home, setting))
  const representative = good.find(({ row }) => row.representative)
  return [
    {
      row: good[0]!.row.row,
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
  const { row, id, namedHub, hubId } = draft
  const member = isMember(draft, village.node._id, now)
  const exemption = {
    ...(row.exemption && { reason: row.exemption }),
    ...(row.volunteers !== undefined && { volunteers: row.volunteers })
  }
  return {
    row: row.row,
    id,
    name: row.name,
    householdId: home.id,
    nodeId: home.node._id,
    ...(row.phone !== undefined && { phone: row.phone }),
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
  return drafts.filter(isGood).flatMap((draft) => {
    const { row } = draft
    const member = isMember(draft, village.node._id, now)
    const said: string[] = []
    if (row.member === false && member)
      said.push('系统里是党员，这里写的不是。要结束请到「组织管理」里办，这次没有改')
    if (!member && (row.hub || row.group || row.duty)) said.push('没有写明是党员，只给党员填的内容没有保存')
    return said.map((reason) => ({ row: row.row, reason }))
  })
}
