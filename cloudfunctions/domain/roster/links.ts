import type { Settings } from '../../../types/domain/settings'
import { isGood, leave, type Draft, type HomeDraft } from './draft'
import { memberFinder, notAsked, type Member } from './members'
import { rowName } from './row'
import { told } from './text'
import type { Village } from './village'

interface Setting {
  village: Village
  settings: Settings
  /** YYYY-MM-DD in Shanghai. */
  today: string
  now: Date
}

/**
 * Finds out which member each household and which hub each member names. What cannot be bound is named, its people
 * are written all the same. Writes into the drafts.
 */
export function bindLinks(drafts: Draft[], homes: HomeDraft[], setting: Setting): void {
  const { find } = memberFinder(drafts, setting.village, setting.now)
  for (const draft of drafts.filter(isGood)) bindHub(draft, find)
  for (const home of homes) bindHome(home, find, setting)
  limit(homes, setting)
}

type Find = ReturnType<typeof memberFinder>['find']

function bindHub(draft: Draft, find: Find): void {
  const { hub } = draft.row
  if (!hub) return
  const found = find(hub, draft.before?.service?.hub, draft.row)
  if ('fault' in found) return leave(draft, 'hub', `所属中心户：${found.fault}`)
  const target = found.value
  if (target.draft?.row.isHub === false)
    return leave(
      draft,
      'hub',
      `所属中心户${told(target.name)}写的不是中心户(${rowName(target.draft.row, draft.row)})`
    )
  if (target.draft) target.draft.namedHub = true
  else if (target.before && !target.before.posts.some(({ role }) => role === 'hub'))
    return leave(draft, 'hub', `${told(target.name)}还不是中心户，请把他也写进名册，注明是中心户`)
  if (target.id !== draft.id) draft.hubId = target.id
}

/** The member a household names; a link in force is not changed by a roster (domain.md §1). */
function bindHome(home: HomeDraft, find: Find, { settings, today }: Setting): void {
  const inForce = home.before?.member
  let first: { draft: Draft; member: Member } | undefined
  for (const draft of home.drafts.filter((one) => isGood(one) && one.row.linked)) {
    const found = find(draft.row.linked!, inForce, draft.row)
    if ('fault' in found) {
      leave(draft, 'linked', `联系党员：${found.fault}。这一户先没有联上`)
      continue
    }
    const member = found.value
    const fault =
      first && first.member.id !== member.id
        ? `同一户写了两位联系党员(${rowName(first.draft.row, draft.row)}写的是${told(first.member.name)})`
        : inForce && inForce.id !== member.id
          ? `这户现在由${told(inForce.name)}联系。换人要说明原因、由村里批准，请到「联户管理」里办`
          : inForce?.id === member.id
            ? null
            : notAsked(member, settings, today)
    if (fault) leave(draft, 'linked', fault)
    else first ??= { draft, member }
  }
  if (first) home.memberId = first.member.id
}

/** Nobody is given more households than the village allows; those beyond it are named in the order of the file (S2). */
function limit(homes: HomeDraft[], { village, settings }: Setting): void {
  const { max } = settings.householdsPerMember
  const held = new Map<string, number>()
  for (const { member } of village.households) if (member) held.set(member.id, (held.get(member.id) ?? 0) + 1)
  for (const home of homes) {
    if (!home.memberId || home.before?.member) continue
    const number = (held.get(home.memberId) ?? 0) + 1
    held.set(home.memberId, number)
    if (number <= max) continue
    for (const draft of home.drafts.filter((one) => isGood(one) && one.row.linked))
      leave(
        draft,
        'linked',
        `联系党员${told(draft.row.linked!.name)}最多联 ${max} 户，这是第 ${number} 户，没有联上`
      )
    delete home.memberId
  }
}
