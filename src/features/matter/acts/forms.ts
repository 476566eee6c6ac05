import type { ComponentType } from 'react'
import type { MatterView } from '../view/whoWords'
import { Agenda } from './Agenda'
import { Answer } from './Answer'
import { AskAnother } from './AskAnother'
import { Assign } from './Assign'
import { Classify } from './Classify'
import { Extend } from './Extend'
import { Finish } from './Finish'
import { Hold } from './Hold'
import { Inform } from './Inform'
import { Merge } from './Merge'
import { ObjectPart } from './ObjectPart'
import { PassUp } from './PassUp'
import { Postpone } from './Postpone'
import type { ActFormProps } from './props'
import { Rate } from './Rate'
import { Recuse } from './Recuse'
import { Respond } from './Respond'
import { Share } from './Share'
import { Split } from './Split'
import { Take } from './Take'
import { Urge } from './Urge'
import type { LineOf, WordsAct } from './WordsForm'
import type { MatterAct } from './matterAct'

/** A line for an act that only needs words; a component where more is to be chosen. */
type Form<Act extends MatterAct> = ComponentType<ActFormProps> | (Act extends WordsAct ? LineOf<Act> : never)
type Forms = { [Act in MatterAct]: Form<Act> }

const answers = ({ stage, asker }: MatterView) => stage === 'returned' && asker.you
const askerSees = ({ asker }: MatterView) => `${asker.name}会看到这句话。`

/** THE table of forms: act → what it asks. */
export const forms: Forms = {
  add: {
    label: (view) => (answers(view) ? '您的回话' : '想补充什么'),
    placeholder: '想到什么说什么',
    button: (view) => (answers(view) ? '回过去' : '发出去'),
    required: true,
    photos: true
  },
  urge: Urge,
  askAnother: AskAnother,
  withdraw: {
    label: '为什么撤回(不写也行)',
    hint: '撤回以后就不办了，也不能恢复；还看得到，以后可以再反映。',
    button: '撤回这件事',
    required: false
  },
  classify: Classify,
  answer: Answer,
  ask: {
    label: '想问清楚什么',
    placeholder: '例如：是哪一盏灯？',
    button: ({ asker }) => `问${asker.name}`,
    required: true
  },
  agenda: Agenda,
  assign: Assign,
  passUp: PassUp,
  decline: {
    label: '为什么不受理',
    placeholder: '把道理说明白，再告诉他可以找谁',
    hint: askerSees,
    button: '不予受理',
    required: true
  },
  postpone: Postpone,
  take: Take,
  progress: {
    label: '办到哪一步了',
    placeholder: '一句话就行，可以拍张照片',
    button: '发出去',
    required: true,
    photos: true
  },
  finish: Finish,
  rate: Rate,
  escalate: {
    label: '为什么村里办不了',
    placeholder: '难在哪里，想请镇里做什么',
    hint: askerSees,
    button: '提到镇里',
    required: true
  },
  object: {
    label: '为什么不归您办',
    placeholder: '说说道理，最好说归谁',
    hint: '每人只说一次；都说不归自己，就由最先接到的人来办。',
    button: '说明不归我办',
    required: true
  },
  recuse: Recuse,
  split: Split,
  respond: Respond,
  objectPart: ObjectPart,
  reply: {
    label: '怎么答复村里',
    placeholder: '查下来怎么样，打算怎么办',
    hint: '村里会照这个告诉提出人。',
    button: '答复村里',
    required: true
  },
  sendBack: {
    label: '为什么退回村里',
    placeholder: '村里能办的，说说怎么办',
    hint: askerSees,
    button: '退回村里',
    required: true
  },
  inform: Inform,
  reopen: { label: '哪里没办好', placeholder: '说一句就行', button: '要求重新办', required: true },
  rush: {
    label: '为什么等不到议事那天',
    hint: askerSees,
    button: '提前议，一天内定',
    required: true
  },
  merge: Merge,
  unmerge: {
    label: '为什么分开来办',
    hint: askerSees,
    button: '改为单独办',
    required: true
  },
  share: Share,
  assembly: {
    label: '想说一句(不写也行)',
    hint: '只有村民会议能定的事，标出来，定下以后把结果记进来。',
    button: '标上：要村民会议定',
    required: false
  },
  extend: Extend,
  grant: { label: '想说一句(不写也行)', hint: askerSees, button: '同意延期', required: false },
  refuse: { label: '为什么不同意', button: '不同意延期', required: true },
  hold: Hold,
  resume: { label: '想说一句(不写也行)', hint: askerSees, button: '接着办', required: false },
  exclude: {
    label: '为什么超出了村里的能力',
    hint: '要第二个人签字才算；提出人看得到，不同意可以申诉。',
    button: '提请不计满意率',
    required: true
  },
  sign: { label: '想说一句(不写也行)', hint: askerSees, button: '签字同意', required: false },
  appeal: {
    label: '为什么不同意',
    hint: '上一级会看到，由他们来定。',
    button: '申诉',
    required: true
  },
  uphold: { label: '为什么维持', hint: askerSees, button: '维持不计', required: true },
  restore: { label: '想说一句(不写也行)', hint: askerSees, button: '恢复计入', required: false }
}
