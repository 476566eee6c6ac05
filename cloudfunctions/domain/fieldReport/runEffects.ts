import { insert } from '../../kernel/insert'
import { drainOutbox } from '../../kernel/outbox'
import { later } from '../../kernel/later'
import { keyAt } from '../../kernel/keys'
import { writeFeed } from '../contactGroup/writeFeed'
import { begin, begun } from '../matter/state/open'
import { writeMessage } from '../message/write'
import type { LedgerEffect, OpenEffect, ReportEffect } from './effects'
import type { Report } from './report'
import { heal } from './healing'

/**
 * Carries out one effect of a report; repeated, it changes nothing. What comes late, once its case goes past somebody,
 * is told to its author alone.
 */
export async function runEffect(effect: ReportEffect, report: Report): Promise<void> {
  const late = effect.kind === 'feed' || (effect.kind === 'message' && effect.to !== report.by.id)
  if (report.past && late) return
  switch (effect.kind) {
    case 'feed':
      return writeFeed(effect.item)
    case 'message':
      return writeMessage(effect)
    case 'open':
      return openCase(effect)
    case 'ledger':
      return enter(effect)
    case 'seat':
      return heal(report._id, effect.at, runEffects)
  }
}

/** Opens the case; where it is open already, nothing happens. Throws where its id is somebody else's. */
async function openCase({ matterId, event }: OpenEffect): Promise<void> {
  await begin(matterId, event.print, () => Promise.resolve(begun(matterId, event)))
}

/** Adds a line to the ledger; a line there is never written again. */
async function enter({ id, entry }: LedgerEffect): Promise<void> {
  await insert('ledger', { _id: id, ...entry, key: keyAt(entry.at, id) })
}

/** Carries out what waits in a report. */
export const runEffects = (report: Report): Promise<void> =>
  drainOutbox('reports', report, (effect) => runEffect(effect, report))

/** Starts on it (`later`); what is not done by the time of the answer the clock has done. */
export function runEffectsLater(report: Report): void {
  later(report._id, runEffects(report))
}
