import { load, save } from '../kernel/aggregate'
import { collection } from '../kernel/cloud'
import { drainOutbox } from '../kernel/outbox'
import { later } from '../kernel/later'
import type { Link } from '../domain/link/link'
import { awaitingList, awaitsList } from '../domain/link/awaiting'
import { lists, type GatherEffect, type List } from '../domain/link/list'
import { systemStep } from '../domain/link/systemStep'
import { links } from '../domain/link/links'

/** Links taken in side by side. */
const batch = 50

/** Takes everything into the list that waits for one; what was taken in by an earlier run is not found again. */
async function gather({ listId }: GatherEffect): Promise<void> {
  const list = await load<List>(lists, listId)
  if (list?.state !== 'draft') return
  for (const where of awaitingList(list.nodeId)) await gatherThose(where, listId)
}

async function gatherThose(where: Record<string, unknown>, listId: string): Promise<void> {
  for (;;) {
    const { data } = await collection('links')
      .where(where)
      .orderBy('sinceKey', 'asc')
      .limit(batch)
      .field({ _id: true })
      .get()
    const taken = await Promise.all(
      data.map(async ({ _id }) => {
        const link = await load<Link>(links, _id)
        if (!link || !awaitsList(link)) return true
        const after = systemStep(link, 'list', `list.${listId}.${link.version}`, { listId }, new Date())
        return save('links', link, after)
      })
    )
    // Whatever could not be saved was changed meanwhile, and is found again if it still waits.
    if (data.length < batch && taken.every(Boolean)) return
  }
}

/** Carries out what waits in a list. */
export const runListEffects = (list: List): Promise<void> => drainOutbox(lists.collection, list, gather)

export function runListEffectsLater(list: List): void {
  later(list._id, runListEffects(list))
}
