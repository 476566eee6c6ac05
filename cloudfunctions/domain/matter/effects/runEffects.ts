import { batchesOf } from '../../../kernel/batches'
import { _, collection } from '../../../kernel/cloud'
import { drainOutbox } from '../../../kernel/outbox'
import { anonymizePhotos } from '../../../kernel/anonymizePhotos'
import { later } from '../../../kernel/later'
import { logFailure } from '../../../kernel/log'
import { writeFeed } from '../../contactGroup/writeFeed'
import { removeMessages } from '../../message/line'
import { writeMessage } from '../../message/write'
import { runPublicationEffect } from '../../publication/runEffects'
import { runGroupEffect } from './runGroupEffect'
import type { MatterEffect, HushEffect, ProgressEffect, RelayEffect } from './effect'
import { heal } from '../healing/healing'
import type { Matter } from '../state/matter'
import { takeOriginPast } from './originPast'
import { recountTally } from './recountTally'
import { runRelay } from './runRelay'
import { listTerms } from './terms'

/** Carries out one effect; repeated, it changes nothing. */
function runEffect(effect: MatterEffect, matter: Matter): Promise<void> {
  switch (effect.kind) {
    case 'message':
      return writeMessage(effect)
    case 'progress':
      return tellOrigin(effect)
    case 'veil':
      return anonymizePhotos(effect.photos)
    case 'hush':
      return hush(effect)
    case 'publication':
      return runPublicationEffect(effect)
    case 'join':
    case 'lead':
      return runGroupEffect(effect, runEffects)
    case 'relay':
      return relay(effect)
    case 'terms':
      return listTerms(effect, matter)
    case 'tally':
      return recountTally(effect.path)
    case 'seat':
      return heal(matter._id, effect.at, runEffects)
  }
}

/** Tells the group that the matter came from, and lets the report follow; an earlier telling overrules nothing. */
async function tellOrigin(effect: ProgressEffect): Promise<void> {
  const { reportId, stage, version, item, past } = effect
  if (item) await writeFeed(item)
  if (past) await takeOriginPast(effect, past)
  await collection('reports')
    .where({ _id: reportId, matterVersion: _.lt(version) })
    .update({ data: { matterStage: stage, matterVersion: version } })
}

/** What it leads to belongs to the leading matter: where that fails, the timer tries it again there. */
async function relay(effect: RelayEffect): Promise<void> {
  const led = await runRelay(effect)
  if (led) await runEffects(led).catch((error: unknown) => logFailure(led._id, error))
}

/** Documents that one removal names. */
const atOnce = 100

/** Takes messages away from whom the matter goes past. */
async function hush({ messages }: HushEffect): Promise<void> {
  for (const some of batchesOf(messages, atOnce)) await removeMessages(some)
}

/** Carries out what an act left to be done. */
export const runEffects = (matter: Matter): Promise<void> =>
  drainOutbox('matters', matter, (effect) => runEffect(effect, matter))

/**
 * Starts on the effects (`later`). The instance may freeze the moment it answers: what is not done by then the clock
 * has done.
 */
export function runEffectsLater(matter: Matter): void {
  later(matter._id, runEffects(matter))
}
