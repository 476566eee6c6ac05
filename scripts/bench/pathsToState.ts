import type { Act } from '../../types/domain/matterActs'
import type { Stage } from '../../types/domain/stages'

const agenda: Act[] = ['submit', 'agenda']
const handling: Act[] = [...agenda, 'assign', 'take', 'progress']
const handled: Act[] = [...handling, 'finish']
const escalated: Act[] = [...agenda, 'escalate']
const declined: Act[] = [...agenda, 'decline']
const signed: Act[] = [...declined, 'rate', 'exclude', 'sign']

/** What a matter can be brought to, a stage or what an act needs within one, and the acts that lead there. */
const ways = {
  asked: ['submit'],
  returned: ['submit', 'ask'],
  sorted: agenda,
  merged: [...agenda, 'merge'],
  discussed: [...agenda, 'assign'],
  handling,
  held: [...handling, 'hold'],
  escalated,
  split: [...escalated, 'split'],
  replied: [...escalated, 'reply'],
  handled,
  closed: [...handled, 'rate'],
  withdrawn: ['submit', 'withdraw'],
  /** Everybody of the village sees how far it is. */
  shared: [...agenda, 'share'],
  /** The clock has told the office above. */
  late: [...agenda, 'overdue'],
  /** The same, before anybody had looked at it. */
  unheard: ['submit', 'overdue'],
  /** More time was asked for. */
  extending: [...handling, 'extend'],
  /** Beyond what the village can do, by its officers. */
  declined,
  excluding: [...declined, 'exclude'],
  /** Out of the satisfaction figure. */
  excluded: signed,
  appealed: [...signed, 'appeal']
} satisfies Record<Stage, Act[]> & Record<string, Act[]>

/** A stage, or something within one that an act needs. */
export type Situation = keyof typeof ways

export const situations = Object.keys(ways) as Situation[]

/** The acts that lead to a situation, the shortest way. */
export const pathTo = (situation: Situation): Act[] => ways[situation]
