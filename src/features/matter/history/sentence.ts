import { categoryWords } from '../../../../types/domain/categories'
import type { Act } from '../../../../types/domain/matterActs'
import { outcomeLabels, satisfactionLabels } from '../../../../types/domain/outcomes'
import { holdReasonLabels } from '../../../../types/domain/holds'
import { urgencyLabels } from '../../../../types/domain/urgency'
import type { Output } from '../../../cloud/methods'
import { byWords, dayWords } from '../../../ui/words/dates'

export type Entry = Output<'matter.read'>['history'][number]

/** What happened in one sentence: who, did what, and the words they said with it. */
export interface Sentence {
  who: string
  did: string
  words?: string
}

/** Tells a step of the history the way one villager would tell another. */
export function sentence(entry: Entry, now?: number): Sentence {
  const { you, name, for: away } = entry.by
  const who = `${you ? '您' : name}${away ? `(代${away})` : ''}`
  return { who, did: told[entry.act](entry, now), words: entry.text }
}

/** The sentence as one line, for places without room. */
export function sentenceLine(entry: Entry, now?: number): string {
  const { who, did, words } = sentence(entry, now)
  return words ? `${who}${did}：${words}` : `${who}${did}`
}

/** How somebody adds a word who speaks for who asked. */
const added: Partial<Record<Entry['by']['standing'], string>> = {
  asker: '补充',
  proxy: '替提出人补充',
  scribe: '接了提出人的电话，记下'
}

/** Stages in which the town speaks of its own work; elsewhere it presses for that of others. */
const atTown: ReadonlySet<Entry['stage']> = new Set<Entry['stage']>(['escalated', 'split', 'replied'])

/** Whether it was said for who asked, and how. */
const forAsker = ({ standing }: Entry['by']): string =>
  standing === 'proxy' ? '替提出人' : standing === 'scribe' ? '接了提出人的电话，' : ''

const told: Record<Act, (entry: Entry, now?: number) => string> = {
  submit: ({ by, cluster }) =>
    cluster ? `说我家也是，和 ${cluster} 一起办` : by.standing === 'proxy' ? '代为反映' : '说',
  add: ({ by, stage }) =>
    by.standing === 'town' && !atTown.has(stage) ? '替镇里催一催' : (added[by.standing] ?? '说'),
  urge: ({ by }) => `${forAsker(by)}催了一次`,
  askAnother: ({ by }) => `${forAsker(by)}请村里换人看`,
  acknowledge: () => '看到了',
  withdraw: () => '把这件事撤回了',
  classify: ({ category, subcategory, urgency }) =>
    `把它归到「${category ? categoryWords(category, subcategory) : '其他'}」${urgency ? `，${urgencyLabels[urgency]}` : ''}`,
  answer: () => '当场答复',
  ask: () => '想问清楚',
  agenda: ({ category, subcategory, urgency }) =>
    `把它列入了议事${category ? `(${categoryWords(category, subcategory)}${urgency ? ` · ${urgencyLabels[urgency]}` : ''})` : ''}`,
  assign: ({ lead, helpers = [], until }, now) =>
    `定下：由${lead ?? '专人'}领办${helpers.length ? `，${helpers.join('、')}协办` : ''}${until ? `，${byWords(until, now)}办结` : ''}`,
  decline: () => '说这件事没有受理，原因是',
  postpone: ({ until }, now) => `把议事推到${until ? ` ${dayWords(until, now)}` : '以后'}，原因是`,
  take: () => '接下了，开始办',
  progress: () => '说进展',
  finish: ({ outcome }) => `说办的结果(${outcome ? outcomeLabels[outcome] : '有结果'})`,
  rate: ({ by, satisfaction }) =>
    satisfaction === 'no'
      ? `${forAsker(by)}不满意，这件事重新办`
      : `${forAsker(by)}评了「${satisfaction ? satisfactionLabels[satisfaction] : '有评价'}」`,
  reopen: ({ by }) => `${forAsker(by)}要求重新办`,
  merge: ({ cluster }) => `把它和 ${cluster ?? '另一件'} 并到一起办`,
  unmerge: () => '把它改为单独办',
  share: ({ text }) => (text ? '让村里人都看得到进展' : '不再公开进展'),
  passUp: () => '说这件事说到了干部，提上去办，原因是',
  rush: ({ until }, now) => `说要提前议${until ? `，${byWords(until, now)}有结果` : ''}`,
  assembly: () => '说这件事要由村民会议来定',
  object: ({ lead }) => (lead ? `说不归他办；按规矩由最先接到的${lead}来办` : '说不归他办'),
  recuse: () => '要回避，请另外安排人',
  extend: ({ until }, now) => `想延到 ${until ? dayWords(until, now) : '以后'}`,
  grant: ({ until }, now) => `同意延期${until ? `，${byWords(until, now)}办结` : ''}`,
  refuse: () => '没有同意延期',
  hold: ({ why, until }, now) =>
    `说先停一停(${why ? holdReasonLabels[why] : '等一等'})${until ? `，${dayWords(until, now)}接着办` : ''}`,
  resume: ({ stage, until }, now) =>
    stage === 'asked'
      ? '没有等到回话，先按现在知道的来梳理'
      : `接着办${until ? `，${byWords(until, now)}办结` : ''}`,
  escalate: ({ town, until }, now) =>
    `把它提到了${town ?? '镇里'}${until ? `，${byWords(until, now)}有回音` : ''}`,
  split: ({ units = [], until }, now) =>
    `分给了${units.join('、')}${until ? `，${byWords(until, now)}答复` : ''}`,
  respond: () => '答复',
  objectPart: ({ units = [] }) =>
    units.length > 0 ? `说不归他单位；按规矩由最先接到的${units.join('、')}答复` : '说不归他单位',
  reply: () => '答复了村里',
  sendBack: () => '退回村里办',
  inform: ({ outcome }) => `告诉了结果(${outcome ? outcomeLabels[outcome] : '有结果'})`,
  exclude: () => '提请不计入满意率，等第二个人签字',
  sign: () => '签字同意不计入满意率',
  appeal: () => '不同意，申诉',
  uphold: () => '看过申诉，维持不计',
  restore: () => '看过申诉，恢复计入满意率',
  remind: () => '提醒快到期了',
  overdue: () => '记下：过了说好的日子，已经报给上一级',
  nudge: ({ stage }) => (stage === 'handled' ? '再问了一次办得怎么样' : '没有等到回话，请梳理的人先定'),
  lapse: () => '没有等到评价，按没有评价结束',
  joined: ({ times = 1 }) => `记下：又有${times > 1 ? ` ${times} 个` : ''}人说了同一件事`,
  relay: () => '也反映了这件事，补充',
  parted: () => '记下：有一件改为单独办了',
  follow: () => '转告一起办的那件事',
  settle: () => '转告一起办的那件事的结果',
  vacate: ({ gone }) => `记下：${gone ?? '手上有它的人'}不在岗位上了，另外定人接着办`,
  rise: ({ left, to }) =>
    to
      ? `记下：${left ?? '那里'}没有能办这件事的人，转到${to}接着办`
      : '记下：眼下从村到县都没有能办这件事的人，一有人就接着办'
}
