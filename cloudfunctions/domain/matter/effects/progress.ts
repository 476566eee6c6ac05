import type { Act } from '../../../../types/domain/matterActs'
import { outcomeLabels } from '../../../../types/domain/outcomes'
import { dayOf, dayWords } from '../../../kernel/days'
import type { ProgressItem } from '../../contactGroup/feed'
import type { MatterEvent, Origin } from '../state/event'
import type { MatterState } from '../state/state'
import type { ProgressEffect } from './effect'

type Sentence = (matter: MatterState, event: MatterEvent) => string

const until = ({ dueAt }: MatterState) => (dueAt ? `，${dayWords(dayOf(dueAt))}前` : '')

/** What a group hears of each act: how far it is, never who, and never what was said between two people. */
const sentences: Partial<Record<Act, Sentence>> = {
  submit: ({ origin, number }) => `${origin ? '立成了一件事' : '有人说了这件事'}，编号 ${number}，等梳理。`,
  ask: () => '梳理的时候有一句话要先问清楚。',
  answer: () => '当场答复了，等评价。',
  agenda: (matter) => `列入了议事${until(matter)}有结果。`,
  postpone: (matter) => `缓一缓再议${until(matter)}有结果。`,
  decline: () => '村里没有受理，原因已经当面告诉反映的人。',
  assign: (matter) => `村里定了人来办${until(matter)}办结。`,
  take: (matter) => `有人接手办了${until(matter)}办结。`,
  progress: () => '正在办，有了新的进展。',
  finish: (matter) => `办完了：${matter.outcome ? outcomeLabels[matter.outcome.kind] : ''}，等评价。`,
  rate: (_, { satisfaction }) =>
    satisfaction === 'no' ? '评过了，不满意，村里要重新议。' : '评过了，这件事办结了。',
  reopen: () => '要求重新办，村里要再议一次。',
  withdraw: () => '这件事撤回了，不用再办。',
  merge: () => '有人说过同一件事，并到一起办了。',
  unmerge: () => '改为单独办了。',
  settle: () => '一起办的那件事有结果了，等评价。',
  rush: (matter) => `村里提前议${until(matter)}有结果。`,
  assembly: () => '这件事要由村民会议来定。',
  object: (matter) =>
    matter.lead ? `定了人来办${until(matter)}办结。` : '接手的人说不归他办，村里另外定人。',
  recuse: (matter) =>
    matter.stage === 'split' ? '接到的单位要回避，镇里另外分。' : '接手的人要回避，村里另外定人。',
  grant: (matter) => `多给了几天${until(matter)}办结。`,
  hold: (matter) => `先停一停，${until(matter).slice(1)}接着办。`,
  resume: (matter) =>
    matter.stage === 'asked' ? '先按现在知道的来梳理。' : `接着办了${until(matter)}办结。`,
  escalate: (matter) => `村里办不了，提到了镇里${until(matter)}有回音。`,
  split: (matter) => `镇里分给了单位${until(matter)}答复。`,
  sendBack: (matter) => `镇里退回村里办${until(matter)}有结果。`,
  reply: () => '镇里有了答复，村里正在告诉提出的人。',
  inform: () => '镇里的答复告诉提出的人了，等评价。',
  overdue: () => '过了说好的日子还没走完这一步，已经报给上一级。',
  vacate: () => '手上有它的人不在岗位上了，另外定人来办。',
  rise: ({ office, town, stage }) => `${stage === 'escalated' && town ? town.name : office.name}接过去办了。`,
  lapse: () => '没有等到评价，按没有评价结束了。'
}

/** What everybody may hear of an event: how far it is, never who and never what was said; null: no news to them. */
export const publicWords = (matter: MatterState, event: MatterEvent): string | null =>
  sentences[event.act]?.(matter, event) ?? null

/** What the group of origin is told of an event; nothing where the matter did not begin as a report. */
export function progressOf(matter: MatterState & { _id: string }, event: MatterEvent): ProgressEffect[] {
  const { origin } = matter
  if (!origin) return []
  // Whom it is about may live in that group: from then on it hears nothing.
  const stage = matter.about ? null : matter.stage
  const text = stage && publicWords(matter, event)
  return [
    {
      id: `${matter._id}.${event.seq}.progress`,
      kind: 'progress',
      reportId: origin.reportId,
      stage,
      version: event.seq,
      item: text ? itemOf(matter, origin, event, text) : null,
      matterId: matter._id,
      ...(event.act === 'passUp' &&
        matter.about && { past: { about: matter.about, path: matter.path, officeId: matter.office.id } })
    }
  ]
}

/** Told by the office, for a group is told how far it is and not who did what. */
const itemOf = (
  matter: MatterState & { _id: string },
  origin: Origin,
  event: MatterEvent,
  text: string
): ProgressItem => ({
  kind: 'progress',
  groupId: origin.groupId,
  sourceId: `${matter._id}.${event.seq}`,
  rev: 1,
  by: { id: matter.office.id, name: matter.office.name },
  // Several go on in one feed: each is named by what was reported there.
  text: `「${matter.subject}」${text}`,
  photos: [],
  at: event.at,
  stage: matter.stage,
  reportId: origin.reportId,
  matter: {
    id: matter._id,
    path: matter.path,
    people: [matter.asker, matter.hub, matter.lead, ...matter.helpers].flatMap((one) => (one ? [one.id] : []))
  }
})
