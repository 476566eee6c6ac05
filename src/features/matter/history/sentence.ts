import { categoryLabels } from '../../../../types/domain/categories'
import type { Act } from '../../../../types/domain/flow'
import { outcomeLabels, satisfactionLabels } from '../../../../types/domain/outcomes'
import { urgencyLabels } from '../../../../types/domain/urgency'
import type { Output } from '../../../cloud/methods'
import { dayWords } from '../../../ui/words/dates'

export type Entry = Output<'matter.read'>['history'][number]

/** What happened in one sentence: who, did what, and the words they said with it. */
export interface Sentence {
  who: string
  did: string
  words?: string
}

/** Tells a step of the history the way one villager would tell another. */
export function sentence(entry: Entry, now?: number): Sentence {
  return { who: entry.by.you ? '您' : entry.by.name, did: told[entry.act](entry, now), words: entry.text }
}

/** The sentence as one line, for places without room. */
export function sentenceLine(entry: Entry, now?: number): string {
  const { who, did, words } = sentence(entry, now)
  return words ? `${who}${did}：${words}` : `${who}${did}`
}

const told: Record<Act, (entry: Entry, now?: number) => string> = {
  submit: () => '说',
  add: ({ by }) => (by.standing === 'asker' ? '补充' : '说'),
  withdraw: () => '把这件事撤回了',
  classify: ({ category, urgency }) =>
    `把它归到「${category ? categoryLabels[category] : '其他'}」${urgency ? `，${urgencyLabels[urgency]}` : ''}`,
  answer: () => '当场答复',
  ask: () => '想问清楚',
  agenda: ({ category, urgency }) =>
    `把它列入了议事${category ? `(${categoryLabels[category]}${urgency ? ` · ${urgencyLabels[urgency]}` : ''})` : ''}`,
  assign: ({ lead, helpers = [], until }, now) =>
    `定下：由${lead ?? '专人'}领办${helpers.length ? `，${helpers.join('、')}协办` : ''}${until ? `，${dayWords(until, now)}前办结` : ''}`,
  decline: () => '说这件事没有受理，原因是',
  postpone: ({ until }, now) => `把议事推到${until ? ` ${dayWords(until, now)}` : '以后'}，原因是`,
  take: () => '接下了，开始办',
  progress: () => '说进展',
  finish: ({ outcome }) => `说办的结果(${outcome ? outcomeLabels[outcome] : '有结果'})`,
  rate: ({ satisfaction }) =>
    satisfaction === 'no'
      ? '不满意，这件事重新办'
      : `评了「${satisfaction ? satisfactionLabels[satisfaction] : '有评价'}」`,
  reopen: () => '要求重新办'
}
