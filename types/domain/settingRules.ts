import type { NodeKind } from './nodes'
import type { QuietHours, Range, Settings } from './settings'

/** Where a setting's default comes from: S2, S0, or ours. */
export const settingSources = {
  linkage: '出自党员联户的文件',
  information: '出自党员信息员的办法',
  ours: '由联户先定'
} as const

/** What the settings are about, in the order of the page. */
export const settingGroups = {
  deadlines: '办事期限',
  hours: '上班、提醒和安静时间',
  linkage: '党员联户',
  household: '一户人家的登记',
  wishes: '微心愿',
  reports: '民情信息的奖励',
  publication: '公开的话'
} as const

interface Common {
  /** Its name, and in one line what it does. */
  name: string
  hint: string
  group: keyof typeof settingGroups
  source: keyof typeof settingSources
  /** Kinds of nodes at which it may be set; what lies below inherits it. */
  levels: readonly NodeKind[]
}

interface Bounds {
  unit: string
  /** What can be set, both included: nothing below or above makes sense. */
  lowest: number
  highest: number
}

interface NumberRule extends Common, Bounds {
  kind: 'number' | 'weekday'
}
interface RangeRule extends Common, Bounds {
  kind: 'range'
}
interface HoursRule extends Common {
  kind: 'hours'
}
interface ChoiceRule<Value extends string> extends Common {
  kind: 'choice'
  choices: Record<Value, string>
}

type RuleOf<Value> = [Value] extends [number]
  ? NumberRule
  : [Value] extends [Range]
    ? RangeRule
    : [Value] extends [QuietHours]
      ? HoursRule
      : [Value] extends [string]
        ? ChoiceRule<Value>
        : never

/** Hours of a day for which WeChat may be silent at the most. */
const longestQuiet = 14

export type SettingRule = NumberRule | RangeRule | HoursRule | ChoiceRule<string>

/** What the county alone decides, what a town may decide for its villages, and what a village arranges for itself. */
const county = ['county'] as const
const town = ['county', 'town'] as const
const village = ['county', 'town', 'village'] as const

const number = (name: string, hint: string, unit: string, lowest: number, highest: number) => ({
  kind: 'number' as const,
  name,
  hint,
  unit,
  lowest,
  highest
})
const workdays = (name: string, hint: string, highest: number, lowest = 1) =>
  number(name, hint, '个工作日', lowest, highest)
const days = (name: string, hint: string, lowest: number, highest: number) =>
  number(name, hint, '天', lowest, highest)
const range = (name: string, hint: string, unit: string, lowest: number, highest: number) => ({
  ...number(name, hint, unit, lowest, highest),
  kind: 'range' as const
})

const deadline = { group: 'deadlines', source: 'ours', levels: town } as const
const hours = { group: 'hours', source: 'ours', levels: village } as const
const linkage = { group: 'linkage', source: 'linkage', levels: county } as const
const household = { group: 'household', source: 'ours', levels: village } as const
const wishes = { group: 'wishes', source: 'ours', levels: village } as const
const reports = { group: 'reports', source: 'information', levels: county } as const

/**
 * Every setting with its words, its bounds and the levels that may set it (decision 0049). Bounds of settings that
 * follow one another do not overlap, so that no two levels together can turn their order round.
 */
export const settingRules: { [Name in SettingName]: RuleOf<Settings[Name]> } = {
  sortWorkdays: { ...deadline, ...workdays('提事', '提出来以后，多久要梳理好', 5) },
  urgentHours: { ...deadline, ...number('急事', '急事多久要办好，不分上下班', '小时', 1, 72) },
  ordinaryWorkdays: { ...deadline, ...workdays('一般的事', '交办以后，多久要办好', 10) },
  complexWorkdays: { ...deadline, ...workdays('复杂的事', '交办以后，多久要办好', 60, 10) },
  townWorkdays: { ...deadline, ...workdays('镇里答复', '提到镇里的事，多久要分下去、答复或者退回', 10) },
  unitWorkdays: { ...deadline, ...workdays('单位办理', '镇里分给单位的，多久要办好', 30) },
  informWorkdays: { ...deadline, ...workdays('告知', '镇里答复以后，村里多久要告诉提出人', 5) },
  holdDays: { ...deadline, ...days('最多停多久', '等材料、等天气时，一件事最多停几天', 1, 90) },
  objections: {
    ...deadline,
    ...number('最多推几次', '几个人都说办不了以后，由第一个接到的人领办', '次', 1, 5)
  },
  answerDays: { ...deadline, ...days('等回话', '问了提出人，等几天', 3, 30) },
  rateDays: { ...deadline, ...days('等评价', '办好以后，等提出人评几天', 3, 30) },
  reopenDays: { ...deadline, ...days('还能重办', '办结以后，提出人几天内还能要求重办', 7, 180) },
  officeWeekday: {
    group: 'hours',
    source: 'linkage',
    levels: village,
    kind: 'weekday',
    name: '议事日',
    hint: '每周哪一天大家坐在一起议事',
    unit: '',
    lowest: 1,
    highest: 7
  },
  dayStartsAt: { ...hours, ...number('几点上班', '到点提醒当天要办的事', '点', 6, 11) },
  dayEndsAt: { ...hours, ...number('几点下班', '当天到期的事，算到这个钟点', '点', 15, 21) },
  remindHours: { ...hours, ...number('提前提醒', '当天到期的事，提前几小时再提醒一次', '小时', 1, 8) },
  quietHours: {
    ...hours,
    kind: 'hours',
    name: '安静时间',
    hint: '这段时间不发微信提醒，急事除外；每个人还可以自己定'
  },
  householdsPerMember: { ...linkage, ...range('一名党员联几户', '少了会提醒，多了不能再联', '户', 1, 50) },
  membersPerHub: { ...linkage, ...range('中心户联几名党员', '超出了会提醒', '名', 1, 50) },
  hubsPerGrid: { ...linkage, ...range('一个网格几个中心户', '超出了会提醒', '个', 1, 20) },
  exemptAge: {
    ...linkage,
    ...number('多大年纪不用联', '满了这个岁数不再安排联户，自愿的除外', '岁', 60, 90)
  },
  publicDays: { ...linkage, ...days('公示', '联户名单通过以后，公示几天', 3, 30) },
  invitationDays: { ...household, ...days('邀请码', '发出去以后，几天内有效', 7, 180) },
  requestRemindDays: { ...household, ...days('申请没人理', '几天以后提醒该点头的人', 1, 6) },
  requestAboveDays: { ...household, ...days('申请还没人理', '几天以后转给上一级', 7, 20) },
  requestDays: { ...household, ...days('申请作废', '一直没人理，几天以后作废并告诉本人', 21, 90) },
  undoDays: { ...household, ...days('可以改回来', '一户里的人变动以后，几天内可以改回来', 7, 90) },
  accessDays: { ...household, levels: county, ...days('谁看过电话', '这份记录留多少天', 180, 1825) },
  reportReward: { ...reports, ...number('特别重要的一条', '每条记多少奖励，钱在外面发', '元', 0, 1000) },
  informationYearly: { ...reports, ...number('信息员一年', '每人每年记多少，钱在外面发', '元', 0, 5000) },
  contentCheck: {
    group: 'publication',
    source: 'ours',
    levels: village,
    kind: 'choice',
    name: '谁来审核',
    hint: '要公开的话，先由谁看过',
    choices: { machine: '微信先看，拿不准的再由人看', person: '每一条都由人看' }
  },
  wishClaimDays: { ...wishes, ...days('认领以后', '没说哪天时，几天内要办到', 1, 30) },
  wishClaimMostDays: { ...wishes, ...days('认领以后最长', '最晚可以说到几天以后', 30, 180) },
  wishWallDays: { ...wishes, ...days('没人认领', '没说哪天要时，几天没人认领就告诉许愿的人', 7, 180) }
}

/** What is set one by one; categories of one's own are kept beside them. */
export type SettingName = Exclude<keyof Settings, 'ownCategories'>
export type SettingValue = Settings[SettingName]
export const settingNames = Object.keys(settingRules) as [SettingName, ...SettingName[]]

/** What is wrong with a value for a setting, in words for who typed it; null where it can be set. */
export function settingProblem(name: SettingName, value: SettingValue): string | null {
  const rule: SettingRule = settingRules[name]
  switch (rule.kind) {
    case 'number':
    case 'weekday':
      return typeof value === 'number' && within(rule, value) ? null : boundsWords(rule)
    case 'range':
      if (typeof value !== 'object' || !('min' in value)) return boundsWords(rule)
      if (value.min > value.max) return '最少的不能比最多的还多'
      return within(rule, value.min) && within(rule, value.max) ? null : boundsWords(rule)
    case 'hours':
      if (typeof value !== 'object' || !('from' in value) || !isHour(value.from) || !isHour(value.until))
        return '写几点到几点，0 到 23 的整点'
      return (value.until - value.from + 24) % 24 <= longestQuiet
        ? null
        : `一天最多安静 ${longestQuiet} 个小时，不然该知道的都晚了`
    case 'choice':
      return typeof value === 'string' && Object.keys(rule.choices).includes(value) ? null : '请选一个'
  }
}

/** `可以定 1 到 5 个工作日`. */
export const boundsWords = ({ lowest, highest, unit }: Bounds): string =>
  `可以定 ${lowest} 到 ${highest}${unit && ` ${unit}`}`

const within = ({ lowest, highest }: Bounds, value: number) =>
  Number.isInteger(value) && value >= lowest && value <= highest
const isHour = (value: number) => Number.isInteger(value) && value >= 0 && value <= 23
