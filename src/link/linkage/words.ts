import { linkActLabels, linkStateLabels, type LinkAct, type LinkStage } from '../../../types/domain/linkage'
import { type Unknown } from '../../../types/domain/unknown'
import type { Tone } from '../../ui/Tag'
import { dayWords } from '../../ui/words/dates'
import type { LinkRow } from './row'

export const stageTone: Record<LinkStage | Unknown, Tone> = {
  unlinked: 'late',
  proposed: 'wait',
  agreed: 'do',
  listed: 'do',
  linked: 'done',
  changing: 'wait',
  approving: 'wait',
  unknown: 'unknown'
}

export const stageWords = (stage: LinkStage | Unknown): string => linkStateLabels[stage]

/** What is asked for, in one sentence; undefined where nothing is. */
export function proposalWords({ name, proposal }: Pick<LinkRow, 'name' | 'proposal'>): string | undefined {
  if (!proposal) return undefined
  const member = proposal.member?.name ?? ''
  const by = proposal.by ?? '有人'
  const why = proposal.text ? `：${proposal.text}` : '。'
  switch (proposal.kind) {
    case 'apply':
      return `${member}想联${name}。`
    case 'choose':
      return `${name}选了${member}。`
    case 'assign':
      return `${by}想请${member}联${name}。`
    case 'change':
      return `${by}想换成${member}${why}`
    case 'end':
      return `${by}提出不再联户${why}`
    case 'unknown':
      return `${by}提了一件事${why}`
  }
}

/** Who decides it, where nobody of the village can. */
export const aboveWords = ({ above }: Pick<LinkRow, 'above'>): string | undefined =>
  above && (above.name ? `村里没有能定的人，由${above.name}来定。` : '眼下没有能定的人，一有人就接着办。')

/** Since when somebody is linked. */
export const sinceWords = ({ member, since }: Pick<LinkRow, 'member' | 'since'>): string | undefined =>
  member && since ? `${member.name}，从 ${dayWords(since)}起` : undefined

/** Acts that a person does from a card; what belongs to a list or an objection is done there. */
const onCard: readonly LinkAct[] = [
  'accept',
  'approve',
  'choose',
  'assign',
  'apply',
  'change',
  'advise',
  'decline',
  'refuse',
  'withdraw',
  'end'
]
export type CardAct = Exclude<
  LinkAct,
  'list' | 'object' | 'uphold' | 'dismiss' | 'begin' | 'import' | 'vacate' | 'rise'
>

const isOnCard = (act: LinkAct): act is CardAct => onCard.includes(act)

/** The acts allowed, the one most wanted first. */
export const cardActs = (acts: LinkAct[]): CardAct[] =>
  onCard.filter((act) => acts.includes(act)).filter(isOnCard)

export const actWords = (act: CardAct): string => linkActLabels[act]
