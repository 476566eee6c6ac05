import type { ComponentType } from 'react'
import type { PersonAct } from '../../../../types/domain/flow'
import type { MatterView } from '../view/whoWords'
import { Agenda } from './Agenda'
import { Answer } from './Answer'
import { Assign } from './Assign'
import { Classify } from './Classify'
import { Finish } from './Finish'
import { Postpone } from './Postpone'
import type { ActFormProps } from './props'
import { Rate } from './Rate'
import { Take } from './Take'
import type { LineOf, WordsAct } from './WordsForm'

/** Acts on a matter that is there; a submission makes one. */
export type MatterAct = Exclude<PersonAct, 'submit'>

/** Acts whose form is still to be written; with the last of them this type goes. */
type ToCome =
  | 'merge'
  | 'unmerge'
  | 'share'
  | 'rush'
  | 'assembly'
  | 'object'
  | 'extend'
  | 'grant'
  | 'refuse'
  | 'hold'
  | 'resume'
  | 'escalate'
  | 'passUp'
  | 'split'
  | 'respond'
  | 'objectPart'
  | 'reply'
  | 'sendBack'
  | 'inform'
  | 'exclude'
  | 'sign'
  | 'appeal'
  | 'uphold'
  | 'restore'

/** A line for an act that only needs words; a component where more is to be chosen. */
type Form<Act extends MatterAct> = ComponentType<ActFormProps> | (Act extends WordsAct ? LineOf<Act> : never)
type Forms = { [Act in Exclude<MatterAct, ToCome>]: Form<Act> } & { [Act in ToCome]?: Form<Act> }

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
  reopen: { label: '哪里没办好', placeholder: '说一句就行', button: '要求重新办', required: true }
}
