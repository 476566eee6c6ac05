import { settingRules } from '../../../types/domain/settingRules'
import type { Output } from '../../cloud/methods'
import { momentWords } from '../../ui/words/dates'

export type Health = Output<'ops.health'>
export type Rewrite = Health['rewrites'][number]
type Failure = Health['failures'][number]

/** What is stored, as whoever runs the deployment knows it. */
const collections: Record<string, string> = {
  deliveries: '微信提醒',
  groups: '群',
  householdRequests: '家里的申请',
  households: '人家',
  links: '联户关系',
  lists: '联户名单',
  looks: '没人管的事',
  matters: '群众的事',
  messages: '消息',
  moves: '搬迁',
  notices: '通知',
  organizations: '组织',
  persons: '人员',
  publications: '公示',
  reports: '反馈',
  rewrites: '更新数据',
  rosters: '名册导入',
  tallies: '件数',
  wishes: '微心愿'
}

/** What is done at it. */
const works: Record<string, string> = {
  effects: '办完以后该接着做的（送消息、计数）',
  timer: '到点该做的（提醒、催办）',
  recount: '重新计数'
}

const wordOf = (name: string): string => collections[name] ?? name

/** `群众的事：到点该做的（提醒、催办）`. */
export function workWords(work: string): string {
  const [first = '', second = ''] = work.split('.')
  if (first === 'looks') return `${wordOf(second)}：看看有没有人管`
  return second ? `${wordOf(first)}：${works[second] ?? second}` : wordOf(first)
}

/** When it is tried again, and since when it fails. */
export const failureWords = ({ stuck, tries, since, nextAt }: Failure, now?: number): string =>
  `从${momentWords(since, now)}起，试了 ${tries} 次。${stuck ? '每天再试一次，' : ''}下次${momentWords(nextAt, now)}。`

export const lateWords = ({ collection, since }: Health['late'][number], now?: number): string =>
  `${wordOf(collection)}：从${momentWords(since, now)}起就该做了，还没有做。`

export function settingWords({ node, setting }: Health['settings'][number]): string {
  const rules: Record<string, { name: string } | undefined> = settingRules
  return `${node}的「${rules[setting]?.name ?? setting}」填得不对，眼下照上级的来。`
}

/** How far it is: `看了 200 / 1000 条`, and what became of what was wrong. */
export function rewriteWords({ of, seen, different, written, endedAt }: Rewrite, now?: number): string {
  const found = different === 0 ? '都对得上' : `${different} 条对不上，改好 ${written} 条`
  if (endedAt) return `${momentWords(endedAt, now)}做完，${seen} 条，${found}。`
  return `看了 ${seen} / ${Math.max(of, seen)} 条，${found}。`
}

/** What was as it should be, together: one line instead of a card each. Some of them. */
export function rightWords(rewrites: Rewrite[], now?: number): string {
  const last = rewrites
    .map(({ endedAt }) => endedAt ?? '')
    .sort()
    .at(-1)!
  return `${momentWords(last, now)}做完：${rewrites.map(({ what, seen }) => `${what} ${seen} 条`).join('、')}。`
}

/** Whether there is nothing that somebody has to look at. */
export const isWell = ({ failures, late, settings, waiting }: Health): boolean =>
  [failures, late, settings, waiting].every(({ length }) => length === 0)
