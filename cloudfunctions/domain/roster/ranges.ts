import type { Settings } from '../../../types/domain/settings'
import type { Draft, HomeDraft } from './draft'
import { memberFinder, notAsked, type Member } from './members'
import { issueAt, type Issue } from './issue'
import { told } from './text'
import { holdsIn, type Village } from './village'

interface Setting {
  village: Village
  settings: Settings
  today: string
  now: Date
}

/** What lies outside the ranges of S2 §1 and §3 after the import; it is said, never refused. */
export function rangeWarnings(drafts: Draft[], homes: HomeDraft[], setting: Setting): Issue[] {
  const { members } = memberFinder(drafts, setting.village, setting.now)
  return [
    ...members.flatMap((member) => fewHouseholds(member, homes, setting)),
    ...hubWarnings(members, drafts, setting),
    ...gridWarnings(members, setting)
  ].sort((a, b) => (a.row ?? Infinity) - (b.row ?? Infinity))
}

const rowOf = ({ row }: Draft) => ({ sheet: row.sheet, row: row.row, text: row.name })

const held = new WeakMap<HomeDraft[], Map<string, number>>()

/** Households of each member after the import; counted once for all of them. */
function heldBy(homes: HomeDraft[], { village }: Setting): Map<string, number> {
  const known = held.get(homes)
  if (known) return known
  const counts = new Map<string, number>()
  const add = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const { member } of village.households) if (member) add(member.id)
  for (const { memberId, before } of homes) if (memberId && !before?.member) add(memberId)
  held.set(homes, counts)
  return counts
}

function fewHouseholds(member: Member, homes: HomeDraft[], setting: Setting): Issue[] {
  const { settings, today } = setting
  const { min } = settings.householdsPerMember
  const count = heldBy(homes, setting).get(member.id) ?? 0
  if (!member.draft || count >= min || notAsked(member, settings, today)) return []
  return [issueAt(rowOf(member.draft), `党员${told(member.name)}联了 ${count} 户，一般要 ${min} 户以上`)]
}

function hubWarnings(members: Member[], drafts: Draft[], { village, settings, now }: Setting): Issue[] {
  const { min, max } = settings.membersPerHub
  const named = new Map(drafts.flatMap(({ id, hubId }) => (hubId ? [[id, hubId] as const] : [])))
  const looked = new Map<string, number>()
  for (const { id, before } of members) {
    const hubId = named.get(id) ?? before?.service?.hub?.id
    if (hubId) looked.set(hubId, (looked.get(hubId) ?? 0) + 1)
  }
  return members.flatMap((member) => {
    const count = looked.get(member.id) ?? 0
    if (!member.draft || !isHub(member, village, now) || (count >= min && count <= max)) return []
    return [
      issueAt(rowOf(member.draft), `中心户${told(member.name)}带 ${count} 名党员，一般是 ${min} 到 ${max} 名`)
    ]
  })
}

const isHub = ({ draft, before }: Member, village: Village, now: Date): boolean =>
  draft?.row.isHub === true ||
  draft?.namedHub === true ||
  (before !== undefined && holdsIn(before, 'hub', village.node._id, now))

function gridWarnings(members: Member[], { village, settings, now }: Setting): Issue[] {
  const { min, max } = settings.hubsPerGrid
  const hubs = members.filter((member) => isHub(member, village, now))
  return village.nodes.flatMap((node): Issue[] => {
    if (node._id === village.node._id) return []
    const count = hubs.filter(
      ({ draft, before }) => (draft?.home?.node._id ?? before?.home.id) === node._id
    ).length
    if (count >= min && count <= max) return []
    return [issueAt({}, `${node.name}有 ${count} 户中心户，一般是 ${min} 到 ${max} 户`)]
  })
}
