import type { Act } from '../../../../types/domain/matterActs'
import { urgencyLabels } from '../../../../types/domain/urgency'
import { dayOf, dayWords } from '../../../kernel/days'
import type { Joiner, MatterEvent } from '../state/event'
import { townOf } from '../state/above'
import { homeOf, presentJoiners } from '../state/joiners'
import type { MatterState } from '../state/state'
import { partsAtUnits, unitName } from '../state/parts'
import {
  added,
  asker,
  by,
  here,
  late,
  said,
  town,
  unit,
  until,
  urging,
  wishes,
  type Sentence
} from './messageWords'
import { toAsker } from './messagesToAsker'
import type { RecipientRole } from './recipients'
import { riseName } from './riseName'

/** Numbers of households at which whoever has it is told that there are so many; not each of hundreds. */
const milestones = [2, 3, 5, 10, 20, 50, 100, 200, 500]

/** Whether one who joined makes it so many households. */
const isMilestone = (matter: MatterState, { home }: Joiner): boolean => {
  const same = presentJoiners(matter.joiners).filter((one) => one.home === home)
  return same.length === 1 && home !== homeOf(matter) && milestones.includes(matter.joined + 1)
}

/** What whoever must act next, or had it last, is told. */
const toNext: Partial<Record<Act, Sentence>> = {
  submit: (matter) => `${asker(matter)}反映了一件事，等您梳理${until(matter)}。`,
  add: (matter, event) => {
    const who = said(matter, event)
    return who ? `${who}补充了一句。` : added(matter, event)
  },
  urge: (matter, event) => `${urging(matter, event)}：这件事过了说好的日子，请回个话，办到哪一步都行。`,
  askAnother: (matter, event) =>
    event.gone
      ? `${event.gone.name}一直没有回音，${wishes(matter, event)}${until(matter)}。`
      : `${wishes(matter, event)}，村里会来定；您在办的话，请说说进展。`,
  passUp: (matter) => `有一件说到${matter.bypass?.whom ?? '干部'}的事提了上来，等您梳理${until(matter)}。`,
  classify: (matter, event) =>
    event.dueAt === undefined && !event.text
      ? null
      : `改成了「${urgencyLabels[matter.urgency!]}」${until(matter)}。`,
  agenda: (matter) => `有一件事等村里议${until(matter)}。`,
  unmerge: (matter) => `有一件事改为单独办，等您接着办${until(matter)}。`,
  rush: (matter) => `有一件事要提前议${until(matter)}。`,
  joined: (matter, { joiner }) =>
    joiner && matter.lead && isMilestone(matter, joiner)
      ? `又有人说了同一件事，一共 ${matter.joined + 1} 户了。`
      : null,
  relay: (_, { saidBy }) => `${saidBy ?? '一位群众'}也反映了这件事，补充了一句。`,
  assign: (matter) => `${here(matter)}交给您一件事${until(matter)}办结。`,
  object: (matter, event) =>
    event.lead
      ? `大家都说不归自己办，按规矩由最先接到的您来办${until(matter)}办结。`
      : `${event.by.name}说这件事不归他办，请另外定人。原因：${event.text}`,
  recuse: (matter, event) =>
    `${unit(matter, event)}要回避，请另外${matter.stage === 'split' ? '分一家' : '定人'}${until(matter)}。${event.text}`,
  grant: (matter) => `同意延期${until(matter)}办结。`,
  refuse: (_, event) => `没有同意延期。原因：${event.text}`,
  hold: (matter, event) => `${event.by.name}让这件事先停一停，${until(matter).slice(1)}接着办。`,
  resume: (matter) =>
    matter.stage === 'asked'
      ? `问的话没有回音，请按现在知道的来梳理${until(matter)}。`
      : `停下的事该接着办了${until(matter)}办结。`,
  escalate: (matter, event) =>
    `${matter.office.name}提上来一件事${until(matter)}要有回音。原因：${event.text}`,
  respond: (matter, event) =>
    `${unit(matter, event)}答复了${matter.stage === 'escalated' ? `，各单位都答复了，请答复村里${until(matter)}` : ''}：${event.text}`,
  objectPart: (matter, event) => {
    const [first] = event.given ?? []
    const then = first ? `按规矩由最先接到的${first.unit.name}答复` : '请另外分一家'
    return `${unit(matter, event)}说不归他单位，${then}。原因：${event.text}`
  },
  reply: (matter) => `${town(matter)}有了答复，请${by(matter)}告诉提出人。`,
  sendBack: (matter, event) => `${town(matter)}退回了一件事${until(matter)}要有结果。原因：${event.text}`,
  remind: (matter) => `这件事快到期了${until(matter)}要走完这一步。`,
  overdue: () => '这件事过期了，已经报给上一级，提出人也看得到。请尽快办，办不了要说明原因。',
  nudge: (matter) =>
    matter.stage === 'returned' ? `问的话没有回音，请按现在知道的来定${until(matter)}。` : null,
  vacate: (matter, { gone }) =>
    matter.stage === 'split'
      ? `${unitName(matter, gone?.id ?? '') ?? gone?.name}不在岗位上了，分给他的请另外分一家。`
      : `${gone?.name}不在岗位上了，他手上的一件事请您${matter.lead ? '' : '那里'}接着办${until(matter)}。`,
  rise: (matter, { left }) =>
    matter.resort === 'nobody'
      ? null
      : `${left?.name}没有能办的人，有一件事转到您这里${until(matter)}要有回音。`,
  rate: (matter, { satisfaction }) => (satisfaction === 'no' ? `${asker(matter)}不满意，要重新议。` : null),
  reopen: (matter) => `${asker(matter)}要求重新办。`
}

const toHelper: Partial<Record<Act, Sentence>> = {
  assign: (matter) => `${here(matter)}请您协办一件事，${matter.lead?.name}领办${until(matter)}办结。`
}

/** What a unit is told that the town gave a part to. */
const toUnit: Partial<Record<Act, Sentence>> = {
  split: (matter) => `${town(matter)}分给您一件事${until(matter)}答复。`,
  objectPart: (matter) => `大家都说不归自己单位，按规矩由最先接到的您答复${until(matter)}。`,
  remind: (matter) => `${town(matter)}分给您的一件事快到期了${until(matter)}要答复。`,
  overdue: (matter) => `${town(matter)}分给您的一件事过期了，请尽快答复。`
}

/** What those are told who need not act any more. */
const toFormer: Partial<Record<Act, Sentence>> = {
  withdraw: (matter) => `${asker(matter)}把这件事撤回了，不用再办。`,
  askAnother: (matter, event) => `${wishes(matter, event)}，交给${matter.office.name}了，您不用再看了。`,
  assign: (matter) => `这件事改由${matter.lead?.name}来办，您不用再办了。`,
  object: (_, event) =>
    event.lead
      ? `这件事改由${event.lead.name}来办，您不用再办了。`
      : `${event.by.name}说不归他办，另外定人，您不用再办了。`,
  escalate: (matter) => `这件事提到了${town(matter)}，您不用再办了。`,
  passUp: () => '这件事提到了上一级，您不用再办了。',
  split: () => '这件事另外分了单位，您不用再办了。',
  vacate: (matter) =>
    `您的岗位结束了，手上的一件事交给${(townOf(matter) ?? matter.lead ?? matter.office).name}接着办，您不用再办了。`,
  rise: (_, event) =>
    event.resort === 'nobody' ? null : `您那里没有能办这件事的人，转到了${riseName(event)}，您不用再办了。`,
  reply: (matter) => `${town(matter)}已经答复村里，您不用再办了。`,
  sendBack: (matter) => `${town(matter)}把这件事退回了村里，您不用再办了。`,
  rate: (matter) => `${asker(matter)}不满意，村里要重新议这件事。`,
  reopen: (matter) => `${asker(matter)}要求重新办，村里要再议这件事。`
}

/** What the office is told that answers for it, though the next step is not its own. */
const toOffice: Partial<Record<Act, Sentence>> = {
  add: (_, event) => `${event.by.name}替镇里催一催：${event.text}`,
  urge: (matter, event) => `${urging(matter, event)}：${late(matter)}手上的事过了说好的日子，请过问一下。`,
  askAnother: (matter, event) =>
    `${wishes(matter, event)}：${late(matter)}手上的事过了说好的日子。可以换人办，也可以请他说说进展。`,
  overdue: (matter) =>
    matter.town && late(matter) === matter.town.name
      ? `提到${matter.town.name}的一件事过期了，已经报给上一级。`
      : `${late(matter)}手上的一件事过期了，请过问一下。`,
  extend: (matter, event) =>
    `${event.by.name}想延到 ${event.extension ? dayWords(dayOf(event.extension.until)) : ''}，等村里定。原因：${event.text}`,
  escalate: (matter, event) => `${event.by.name}把一件事提到了${town(matter)}。`,
  exclude: (_, event) => `${event.by.name}提请一件事不计入满意率，要第二个人签字。原因：${event.text}`,
  uphold: () => '提出人的申诉看过了，维持不计。',
  restore: () => '提出人的申诉成立，这件事重新计入满意率。'
}

/** What the level above is told. */
const toAbove: Partial<Record<Act, Sentence>> = {
  overdue: (matter) => {
    const units = partsAtUnits(matter).map((part) => part.unit.name)
    const waits = units.length > 0 ? `(在等${units.join('、')})` : ''
    return `${(townOf(matter) ?? matter.office).name}有一件事过期了${waits}，请督促。`
  },
  urge: (matter, event) =>
    `${urging(matter, event)}：${(townOf(matter) ?? matter.office).name}的这件事过了说好的日子，请督促。`,
  exclude: (matter) => `${matter.office.name}提请一件事不计入满意率，要第二个人签字。`,
  appeal: (matter, event) => `有人对不计入满意率提出申诉(${matter.office.name})：${event.text}`
}

const sentences: Record<RecipientRole, Partial<Record<Act, Sentence>>> = {
  asker: toAsker,
  next: toNext,
  helper: toHelper,
  unit: toUnit,
  former: toFormer,
  office: toOffice,
  above: toAbove
}

/** The sentence for one reader, or null where the act needs no telling. */
export const messageFor = (matter: MatterState, event: MatterEvent, as: RecipientRole): string | null =>
  sentences[as][event.act]?.(matter, event) ?? null
