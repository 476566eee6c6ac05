/** What is true of an act on a matter wherever it is done: read by the server, the screens and the tests. */
export interface ActTraits {
  /** Its name on screen. */
  label: string
  /** It adds something and holds whatever others did meanwhile; any other decides on what was looked at. */
  additive?: true
  /** Can be done again while one of it is still on its way. */
  repeatable?: true
  /** Changes nothing that anybody decides on: nobody has to look again because of it. */
  quiet?: true
  /** By it somebody answers or handles the matter, and does not rate it afterwards. */
  work?: true
  /** What the joint office day decides (S2 §6). */
  decision?: true
  /** Says whom the matter goes to, and finds out before whether they can act. */
  places?: true
  /** Who must hear of it though the next step is not theirs: the office, the level above (domain.md §4, boundaries.md). */
  tells?: readonly ('office' | 'above')[]
}

/** Every act of a person on a matter; each is a method `matter.<act>` of the contract. */
const byPeople = {
  submit: { label: '反映' },
  add: { label: '补充一句', additive: true, repeatable: true },
  urge: { label: '催一催', quiet: true, tells: ['office', 'above'] },
  askAnother: { label: '请村里换人看', tells: ['office'] },
  acknowledge: { label: '看到了', quiet: true },
  withdraw: { label: '撤回', additive: true },
  classify: { label: '改类别' },
  answer: { label: '当场答复', work: true },
  ask: { label: '问清楚再办' },
  agenda: { label: '列入议事' },
  merge: { label: '并到一起办' },
  unmerge: { label: '分开来办' },
  passUp: { label: '说到了干部，提上去', places: true },
  share: { label: '让大家看到进展' },
  rush: { label: '提前议', decision: true },
  assembly: { label: '要村民会议定', decision: true },
  assign: {
    label: '交办',
    decision: true,
    places: true
  },
  decline: { label: '不予受理', work: true, decision: true },
  postpone: { label: '缓议', decision: true },
  take: { label: '接办', work: true },
  object: { label: '说明不归我办' },
  recuse: { label: '我要回避' },
  progress: { label: '说说进展', additive: true, repeatable: true, work: true },
  extend: { label: '申请延期', tells: ['office'] },
  grant: { label: '同意延期' },
  refuse: { label: '不同意延期' },
  hold: { label: '先停一停' },
  resume: { label: '接着办' },
  finish: { label: '办结', work: true },
  escalate: { label: '提到镇里', decision: true, places: true, tells: ['office'] },
  split: { label: '分给单位办' },
  respond: { label: '答复镇里', additive: true, work: true },
  objectPart: { label: '说明不归我单位', additive: true },
  reply: { label: '答复村里', work: true },
  sendBack: { label: '退回村里' },
  inform: { label: '告诉提出人', work: true },
  rate: { label: '评价' },
  reopen: { label: '重新办', additive: true },
  exclude: { label: '提请不计满意率', tells: ['office', 'above'] },
  sign: { label: '签字同意不计' },
  appeal: { label: '申诉', additive: true, tells: ['above'] },
  uphold: { label: '维持不计', tells: ['office'] },
  restore: { label: '恢复计入', tells: ['office'] }
} as const satisfies Record<string, ActTraits>

/**
 * What the system does to a matter by itself: the clock, what follows from matters handled together, and what keeps it
 * from lying with nobody who can act.
 */
const bySystem = {
  remind: { label: '提醒' },
  overdue: { label: '超期', tells: ['office', 'above'] },
  nudge: { label: '再问一次' },
  lapse: { label: '到期结束' },
  joined: { label: '又有人说了同一件事' },
  parted: { label: '有一件分开办了' },
  relay: { label: '一起反映的人补充' },
  follow: { label: '一起办的有进展' },
  settle: { label: '一起办的有结果' },
  vacate: { label: '手上有它的人不在岗了', places: true },
  rise: { label: '没有能办的人，转上去', places: true }
} as const satisfies Record<string, ActTraits>

export type PersonAct = keyof typeof byPeople
export type SystemAct = keyof typeof bySystem
export type Act = PersonAct | SystemAct

/**
 * THE record of acts: what is true of each, on the server and on screens. What an act may do where, the table `flow`
 * says; how screens offer it, `matterActScreens`, of which the functions carry nothing.
 */
export const matterActTraits: Record<Act, ActTraits> = { ...byPeople, ...bySystem }

export const acts = Object.keys(matterActTraits) as Act[]
export const personActs = Object.keys(byPeople) as PersonAct[]
export const systemActs = Object.keys(bySystem) as SystemAct[]
export const isSystemAct = (act: Act): act is SystemAct => act in bySystem
/** Whether by an act somebody decides on what they looked at: its contract requires the version they saw. */
export const decides = (act: Act): boolean => !matterActTraits[act].additive && !matterActTraits[act].quiet
