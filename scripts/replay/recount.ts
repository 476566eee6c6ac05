import { tellsOf } from '../../cloudfunctions/domain/matter/effects/effects'
import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'
import { matters } from '../../cloudfunctions/domain/matter/state/matters'
import type { Act } from '../../types/domain/matterActs'
import { everyDocument, type Store } from '../../demo/store'
import { differences } from '../rebuild/differing'
import type { Done, Ledger } from './ledger'

/** What reading the whole store again found. */
export interface Recount {
  closed: number
  /** Matters that went to the town, that were handled with another one, that were late at a step. */
  escalated: number
  merged: number
  overdue: number
  /** Texts, acts and messages that were answered for and are not there. */
  lost: number
  /** Texts, acts, matters and messages that are there once too often. */
  doubled: number
  /** Matters whose document is not what their history gives. */
  unfaithful: string[]
}

/** Reads every matter and every message again and holds them against what was sent. */
export async function recount(store: Store, ledger: Ledger): Promise<Recount> {
  const found: Recount = {
    closed: 0,
    escalated: 0,
    merged: 0,
    overdue: 0,
    lost: 0,
    doubled: 0,
    unfaithful: []
  }
  const count = (wanted: Iterable<string>, there: Iterable<string>) => {
    const { missing, surplus } = compare(wanted, there)
    found.lost += missing
    found.doubled += surplus
  }
  const unseen = new Set(ledger.done.keys())
  const messageIds: string[] = []
  for await (const matter of everyDocument(store, 'matters')) {
    unseen.delete(matter._id)
    const sent = ledger.done.get(matter._id) ?? new Map<string, Done>()
    const texts = [...sent.values()].flatMap(({ text }) => (text === undefined ? [] : [text]))
    // What the clock and the matters handled together did by themselves nobody sent.
    const done = matter.history.filter(({ by }) => by.standing !== 'system')
    count(
      sent.keys(),
      done.map(({ id }) => id)
    )
    count(
      texts,
      done.flatMap(({ text }) => (text === undefined ? [] : [text]))
    )
    const has = (act: Act) => (matter.history.some((event) => event.act === act) ? 1 : 0)
    found.escalated += has('escalate')
    found.merged += has('merge')
    found.overdue += has('overdue')
    if (!ledger.done.has(matter._id)) found.doubled += 1
    if (matter.stage === 'closed') found.closed += 1
    if (differences(matter).length > 0) found.unfaithful.push(matter._id)
    messageIds.push(...owed(matter))
  }
  found.lost += unseen.size
  const there: string[] = []
  for await (const message of everyDocument(store, 'messages')) there.push(message._id)
  count(messageIds, there)
  return found
}

/** Ids of the messages that a history gives rise to. */
const owed = ({ _id, history }: Matter): string[] =>
  history.flatMap((event, index) => {
    const at = (length: number) => (length === 0 ? null : matters.documentOf(_id, history.slice(0, length)))
    return tellsOf(at(index), at(index + 1)!, event).map(({ id }) => id)
  })

/** How many of `wanted` are not in `there`, and the other way round; each as often as it occurs. */
export function compare(
  wanted: Iterable<string>,
  there: Iterable<string>
): { missing: number; surplus: number } {
  const open = new Map<string, number>()
  for (const one of wanted) open.set(one, (open.get(one) ?? 0) + 1)
  let surplus = 0
  for (const one of there) {
    const left = open.get(one) ?? 0
    if (left === 0) surplus += 1
    else open.set(one, left - 1)
  }
  return { missing: [...open.values()].reduce((sum, left) => sum + left, 0), surplus }
}
