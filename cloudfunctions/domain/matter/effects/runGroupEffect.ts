import { change, load } from '../../../kernel/aggregate'
import { batchesOf } from '../../../kernel/batches'
import { _, collection } from '../../../kernel/cloud'
import { settingsAt } from '../../../kernel/settings'
import { logFailure } from '../../../kernel/log'
import { caughtUp, movedOn } from './catchUp'
import type { ClusterEffect, JoinEffect, LeadEffect } from './effect'
import { heirOf } from '../healing/heir'
import { isNews, presentJoiners } from '../state/joiners'
import type { Matter } from '../state/matter'
import { stepped } from './systemAct'
import { matters } from '../state/matters'

/** Carries out what an event left to be done. */
type CarryOut = (matter: Matter) => Promise<void>

/** Matters read at once that follow another. */
const atOnce = 50

/**
 * Carries out what follows from an event for matters that are handled together. Two documents and no transaction:
 * whoever comes is noted at the leading matter after their own write, and follows what that one did until then; what it
 * does later goes to all who are noted. Repeated, it changes nothing.
 */
export const runGroupEffect = (effect: ClusterEffect, runEffects: CarryOut): Promise<void> =>
  effect.kind === 'join' ? noteJoiner(effect, runEffects) : lead(effect, runEffects)

/** Notes at the leading matter who came or left, then lets who came follow what that one did meanwhile. */
async function noteJoiner({ id, clusterId, joiner }: JoinEffect, runEffects: CarryOut): Promise<void> {
  const now = new Date()
  const { result: known, saved } = await change<Matter, Matter | null>(matters, clusterId, async (matter) => {
    if (!matter || !isNews(matter.joiners, joiner)) return { result: matter }
    const settings = await settingsAt(matter.path, now)
    const step = { id, act: joiner.left ? ('parted' as const) : ('joined' as const), facts: { joiner } }
    const after = stepped(matter, step, settings, now)
    return after ? { save: after, result: after } : { result: matter }
  })
  if (saved) await tell(saved, runEffects)
  if (known && !joiner.left) await catchUp(joiner.id, known, runEffects)
}

/** Has those follow who are handled with a matter. One that fails does not keep the others from it. */
async function lead({ matterId, version }: LeadEffect, runEffects: CarryOut): Promise<void> {
  const matter = await load<Matter>(matters, matterId)
  if (!matter) return
  const failures: unknown[] = []
  const ids = presentJoiners(matter.joiners).map(({ id }) => id)
  for (const some of batchesOf(ids, atOnce)) {
    const { data } = await collection('matters')
      .where({ _id: _.in(some) })
      .limit(some.length)
      .field({ stage: true, cluster: true })
      .get()
    for (const follower of data)
      if (isBehind(follower, version))
        await catchUp(follower._id, matter, runEffects).catch((error: unknown) => failures.push(error))
  }
  if (failures.length > 0) throw failures[0]
}

/** What was told already needs no second look when this is repeated. */
const isBehind = ({ stage, cluster }: Pick<Matter, 'stage' | 'cluster'>, version: number): boolean =>
  stage === 'merged' && cluster !== null && cluster.version < version

async function catchUp(id: string, leading: Matter, runEffects: CarryOut): Promise<void> {
  const now = new Date()
  const heir = leading.stage === 'merged' ? await heirOf(leading) : null
  const { saved } = await change<Matter, null>(matters, id, async (matter) => {
    const settings = await settingsAt(leading.path, now)
    const after =
      matter &&
      (heir ? movedOn(matter, leading, heir, settings, now) : caughtUp(matter, leading, settings, now))
    return after ? { save: after, result: null } : { result: null }
  })
  if (saved) await tell(saved, runEffects)
}

/** What follows from a step of another matter is that one’s own: where it fails, the timer tries it again there. */
const tell = (matter: Matter, runEffects: CarryOut): Promise<void> =>
  runEffects(matter).catch((error: unknown) => logFailure(matter._id, error))
