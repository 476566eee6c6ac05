import type { Step } from './step'
import { labelled, type WordOf } from './unknown'
/** Where the link of a household (or of somebody in a city) stands; named after what was completed last. */
export const linkStateLabels = labelled(
  {
    unlinked: '还没有联系的党员',
    proposed: '等对方同意',
    agreed: '说好了，等上名单',
    listed: '在名单上，等公示期满',
    linked: '已经联上',
    changing: '要换人，等接手的党员同意',
    approving: '要变动，等村里批准'
  },
  '处理中'
)

export type LinkStage = WordOf<typeof linkStateLabels>
export const linkStages = Object.keys(linkStateLabels) as LinkStage[]

/** Everything that can happen to a link. `list`, `begin` and `import` are done by the system, `vacate` and `rise` where nobody can act. */
export const linkActLabels = {
  apply: '申请联这户',
  choose: '选一位党员',
  assign: '指派党员',
  accept: '同意',
  decline: '不同意',
  withdraw: '撤回',
  list: '列入名单',
  object: '提异议',
  uphold: '异议成立',
  dismiss: '异议不成立',
  begin: '公示期满，开始联户',
  change: '换一位党员',
  end: '不再联这户',
  advise: '说句意见',
  approve: '批准',
  refuse: '不批准',
  import: '按名册记下',
  vacate: '党员不在岗位上了，重新安排',
  rise: '没有能办的人，转上去'
} as const

export type LinkAct = keyof typeof linkActLabels
export const linkActs = Object.keys(linkActLabels) as LinkAct[]

/** What somebody is to one link, decided afresh at every call; one person can be several things. */
export const linkRoleLabels = {
  /** Speaks for the household: its representative, or anybody of it where none is named; in a city the person. */
  household: '户代表',
  /** Lives there. */
  inhabitant: '家里人',
  /** A member of the village who may link. */
  fellow: '本村党员',
  /** Made the proposal that is open. */
  asker: '提出人',
  /** Must answer the proposal that is open. */
  asked: '要回话的人',
  /** The member in force. */
  linked: '联系党员',
  officer: '村干部',
  /** An officer, or somebody of the office it rose to, who is not concerned: not the member, not of the household, not who asked for a change. */
  decider: '批的人',
  /** Anybody of the village. */
  villager: '本村村民',
  system: '联户'
} as const

export type LinkRole = keyof typeof linkRoleLabels

/** One cell of the table of a link. */
export type LinkStep = Step<LinkRole, LinkStage>

const step = (who: readonly LinkRole[], ...next: LinkStage[]): LinkStep => ({ who, next })
const imported = { import: step(['system'], 'linked') }
/** Nobody of the village can decide: it goes to the office above and waits there for the same. */
const rises = (stage: LinkStage) => ({ rise: step(['system'], stage) })
/** Whoever was to become the member serves no more. */
const vacated = (stage: LinkStage) => ({ vacate: step(['system'], stage) })

/**
 * THE table of linkage: state × act → who, next (domain.md §1). The server's guard, the acts sent to screens and
 * the tests all read it; what is absent is refused.
 * `change` waits for the member who takes over, unless that one asked; `approve` leads to the new member, or to
 * none where the link was to end.
 */
export const linkFlow: Record<LinkStage, Partial<Record<LinkAct, LinkStep>>> = {
  unlinked: {
    apply: step(['fellow'], 'proposed'),
    choose: step(['household'], 'proposed'),
    assign: step(['officer'], 'proposed'),
    ...imported
  },
  proposed: {
    accept: step(['asked'], 'agreed'),
    decline: step(['asked'], 'unlinked'),
    withdraw: step(['asker'], 'unlinked'),
    ...vacated('unlinked'),
    ...rises('proposed'),
    ...imported
  },
  agreed: {
    withdraw: step(['asker'], 'unlinked'),
    list: step(['system'], 'listed'),
    ...vacated('unlinked'),
    ...rises('agreed'),
    ...imported
  },
  listed: {
    object: step(['villager'], 'listed'),
    uphold: step(['decider'], 'unlinked'),
    dismiss: step(['decider'], 'listed'),
    begin: step(['system'], 'linked'),
    ...rises('listed'),
    ...imported
  },
  linked: {
    change: step(['household', 'linked', 'officer'], 'changing', 'approving'),
    end: step(['household', 'linked', 'officer'], 'approving'),
    // What came with a roster holds before any assembly; it is put to one afterwards, and holds on meanwhile.
    list: step(['system'], 'linked'),
    object: step(['villager'], 'linked'),
    uphold: step(['decider'], 'unlinked'),
    dismiss: step(['decider'], 'linked'),
    ...rises('linked'),
    ...imported
  },
  changing: {
    accept: step(['asked'], 'approving'),
    decline: step(['asked'], 'linked'),
    withdraw: step(['asker'], 'linked'),
    ...vacated('linked'),
    ...imported
  },
  approving: {
    advise: step(['fellow', 'inhabitant'], 'approving'),
    withdraw: step(['asker'], 'linked'),
    approve: step(['decider'], 'linked', 'unlinked'),
    refuse: step(['decider'], 'linked'),
    ...rises('approving'),
    ...imported
  }
}

/** A list of links on its way through the assembly and the publication. */
export const listStateLabels = labelled(
  {
    draft: '还没开党员大会',
    confirmed: '党员大会通过了',
    public: '公示中',
    final: '公示期满，已经联上'
  },
  '处理中'
)

export type ListState = WordOf<typeof listStateLabels>
export const listStates = Object.keys(listStateLabels) as ListState[]

/** `draft` begins a list and `gather` takes more into it; `final` is done by the system once its time is over. */
export type ListAct = 'draft' | 'gather' | 'confirm' | 'publish' | 'final'
/** Who arranges the links of the village. */
export type ListRole = 'keeper' | 'system'
/** THE table of lists: state × act → who, next state. */
export const listFlow: Record<ListState, Partial<Record<ListAct, Step<ListRole, ListState>>>> = {
  draft: {
    gather: { who: ['keeper'], next: [] },
    confirm: { who: ['keeper'], next: ['confirmed'] }
  },
  confirmed: { publish: { who: ['keeper'], next: ['public'] } },
  public: { final: { who: ['system'], next: ['final'] } },
  final: {}
}
