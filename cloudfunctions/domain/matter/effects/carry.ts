import { _, collection } from '../../../kernel/cloud'
import { drain } from '../../../kernel/outbox'
import { veilPhotos } from '../../../kernel/veil'
import { later } from '../../../kernel/later'
import { writeFeed } from '../../contactGroup/writeFeed'
import { removeMessages } from '../../message/line'
import { writeMessage } from '../../message/write'
import { carryPublication } from '../../publication/carry'
import { carryCluster } from './carryCluster'
import type { MatterEffect, HushEffect, ProgressEffect, RelayEffect } from './effect'
import { heal } from '../healing/healing'
import type { Matter } from '../state/matter'
import { takeOriginPast } from './originPast'
import { recountTally } from './recountTally'
import { carryRelay } from './carryRelay'
import { listTerms } from './terms'

/** Carries out one effect; repeated, it changes nothing. */
function carry(effect: MatterEffect, matter: Matter): Promise<void> {
  switch (effect.kind) {
    case 'message':
      return writeMessage(effect)
    case 'progress':
      return tellOrigin(effect)
    case 'veil':
      return veilPhotos(effect.photos)
    case 'hush':
      return hush(effect)
    case 'publication':
      return carryPublication(effect)
    case 'join':
    case 'lead':
      return carryCluster(effect, carryOut)
    case 'relay':
      return relay(effect)
    case 'terms':
      return listTerms(effect, matter)
    case 'tally':
      return recountTally(effect.path)
    case 'seat':
      return heal(matter._id, effect.at, carryOut)
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
  const led = await carryRelay(effect)
  if (led) await carryOut(led).catch((error: unknown) => console.error(led._id, error))
}

/** Documents that one removal names. */
const atOnce = 100

/** Takes messages away from whom the matter goes past. */
async function hush({ messages }: HushEffect): Promise<void> {
  for (let from = 0; from < messages.length; from += atOnce)
    await removeMessages(messages.slice(from, from + atOnce))
}

/** Carries out what an act left to be done. */
export const carryOut = (matter: Matter): Promise<void> =>
  drain('matters', matter, (effect) => carry(effect, matter))

/**
 * Starts on the effects (`later`). The instance may freeze the moment it answers: what is not done by then the clock
 * has done.
 */
export function carryOutLater(matter: Matter): void {
  later(matter._id, carryOut(matter))
}
