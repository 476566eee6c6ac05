import type { Category } from './categories'
import { labelled, type WordOf } from './unknown'

/** How pressing a report is; 重大 and 紧急 reach the town office at the same moment (S0, domain.md §3). */
export const reportUrgencyLabels = labelled({ ordinary: '一般', urgent: '紧急', grave: '重大' }, '其他')

export type ReportUrgency = WordOf<typeof reportUrgencyLabels>
export const reportUrgencies = Object.keys(reportUrgencyLabels) as ReportUrgency[]

/** Acts on a report that exists; each is a method `report.<act>` of the contract. */
export const reportActLabels = {
  answer: '答复',
  raise: '立成一件事',
  forward: '往上送',
  mark: '评为特别重要',
  unmark: '取消特别重要'
} as const

export type ReportAct = keyof typeof reportActLabels
export const reportActs = Object.keys(reportActLabels) as ReportAct[]

/** Choices of whom a report is about that stand for everybody who sits there, beside named people. */
export const reportAboutLabels = { office: '说的是村(社)干部', town: '说的是镇里的干部' } as const

/** What somebody is to one report, decided afresh at every call; one person can be several things. */
export type ReportRole = 'author' | 'group' | 'hub' | 'officer' | 'town'

/** Where a report goes besides the group it was told to. */
export interface ReportRoute {
  /** The village organization's officers are told. */
  village: boolean
  /** All members of the village read it too: what concerns everybody, and no one household. */
  level1: boolean
  /** The town office is told at the same moment. */
  town: boolean
  /** The town's group hears that there is something, not what: other villages' officers are in it. */
  townGroup: boolean
}

/** What concerns everybody of a village. A dispute or a need concerns a household and stays with the officers. */
const everybodys: readonly Category[] = ['infrastructure', 'safety', 'environment']
/** What may be about the village's own officers goes past them, one level up (boundaries.md). */
const pastTheVillage: readonly Category[] = ['affairs']

/** THE table of where a report goes: category × urgency (S0 §2, domain.md §3). */
export function reportRoute(category: Category, urgency: ReportUrgency): ReportRoute {
  const pressing = urgency !== 'ordinary'
  const past = pastTheVillage.includes(category)
  return {
    village: !past,
    level1: everybodys.includes(category),
    town: pressing || past,
    townGroup: pressing && !past
  }
}

/** Who may do an act on a report; when it is possible at all is a matter of its state. */
export const reportWho: Record<ReportAct, readonly ReportRole[]> = {
  answer: ['officer', 'hub', 'town'],
  // What went past the village only those can make a case of at whom it arrived.
  raise: ['author', 'officer', 'hub', 'town'],
  // The town passes on to the level above it.
  forward: ['author', 'officer', 'town'],
  mark: ['town'],
  unmark: ['town']
}
