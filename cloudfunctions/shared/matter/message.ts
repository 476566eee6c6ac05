import type { Act } from '../../../types/domain/flow'
import { urgencyLabels } from '../../../types/domain/urgency'
import { dayOf } from '../../kernel/days'
import type { MatterEvent } from './event'
import type { MatterState } from './matter'
import type { ReaderRole } from './readers'

type Sentence = (matter: MatterState, event: MatterEvent) => string | null

const until = (matter: MatterState) => {
  if (!matter.dueAt) return ''
  const [, month, date] = dayOf(matter.dueAt).split('-').map(Number)
  return `，${month} 月 ${date} 日前`
}

/** What the asker is told of an act by somebody else. */
const toAsker: Partial<Record<Act, Sentence>> = {
  add: (_, event) => `${event.by.name}补充了一句。`,
  ask: (_, event) => `${event.by.name}想问您：${event.text}`,
  answer: (_, event) => `${event.by.name}答复了您，请看看满意不满意。`,
  agenda: (matter, event) => `${event.by.name}把它列入了议事${until(matter)}有结果。`,
  postpone: (matter, event) => `村里把它缓一缓再议${until(matter)}。原因：${event.text}`,
  decline: (_, event) => `村里没有受理，原因：${event.text}`,
  assign: (matter) => `村里定了由${matter.lead?.name}来办${until(matter)}办结。`,
  take: (matter) => `${matter.lead?.name}接手办了${until(matter)}办结。`,
  progress: (_, event) => `${event.by.name}说了进展：${event.text}`,
  finish: (_, event) => `${event.by.name}办完了，请看看满意不满意。`
}

/** What whoever must act next, or had it last, is told. */
const toNext: Partial<Record<Act, Sentence>> = {
  submit: (matter) => `${matter.asker.name}反映了一件事，等您梳理${until(matter)}。`,
  add: (_, event) => `${event.by.name}补充了一句。`,
  classify: (matter, event) =>
    event.dueAt === undefined ? null : `改成了「${urgencyLabels[matter.urgency!]}」${until(matter)}。`,
  agenda: (matter) => `有一件事等村里议${until(matter)}。`,
  assign: (matter) => `村里交给您一件事${until(matter)}办结。`,
  rate: (matter, { satisfaction }) =>
    satisfaction === 'no' ? `${matter.asker.name}不满意，要重新议。` : null,
  reopen: (matter) => `${matter.asker.name}要求重新办。`
}

const toHelper: Partial<Record<Act, Sentence>> = {
  assign: (matter) => `村里请您协办一件事，${matter.lead?.name}领办${until(matter)}办结。`
}

/** What those are told who need not act any more. */
const toFormer: Partial<Record<Act, Sentence>> = {
  withdraw: (matter) => `${matter.asker.name}把这件事撤回了，不用再办。`,
  assign: (matter) => `这件事改由${matter.lead?.name}来办，您不用再办了。`,
  rate: (matter) => `${matter.asker.name}不满意，村里要重新议这件事。`,
  reopen: (matter) => `${matter.asker.name}要求重新办，村里要再议这件事。`
}

const sentences: Record<ReaderRole, Partial<Record<Act, Sentence>>> = {
  asker: toAsker,
  next: toNext,
  helper: toHelper,
  former: toFormer
}

/** The sentence for one reader, or null where the act needs no telling. */
export const messageFor = (matter: MatterState, event: MatterEvent, as: ReaderRole): string | null =>
  sentences[as][event.act]?.(matter, event) ?? null
