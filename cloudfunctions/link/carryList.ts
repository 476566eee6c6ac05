import { load, save } from '../kernel/aggregate'
import { collection } from '../kernel/cloud'
import { drain } from '../kernel/outbox'
import { later } from '../kernel/later'
import type { Link } from '../shared/link/link'
import type { GatherEffect, List } from './domain/list'
import { systemStep } from './domain/systemStep'

/** Links taken in side by side. */
const batch = 50

/** Takes everything agreed in the village into the list; what was taken in by an earlier run is not found again. */
async function gather({ listId }: GatherEffect): Promise<void> {
  const list = await load<List>('lists', listId)
  if (list?.state !== 'draft') return
  for (;;) {
    const { data } = await collection<{ _id: string }>('links')
      .where({ path: list.nodeId, stage: 'agreed' })
      .orderBy('_id', 'asc')
      .limit(batch)
      .field({ _id: true })
      .get()
    const taken = await Promise.all(
      data.map(async ({ _id }) => {
        const link = await load<Link>('links', _id)
        if (link?.stage !== 'agreed') return true
        const after = systemStep(link, 'list', `list.${listId}.${link.version}`, { listId }, new Date())
        return save('links', link, after)
      })
    )
    // Whatever could not be saved was changed meanwhile, and is found again if it is still agreed.
    if (data.length < batch && taken.every(Boolean)) return
  }
}

/** Carries out what waits in a list. */
export const carryList = (list: List): Promise<void> => drain('lists', list, gather)

export function carryListLater(list: List): void {
  later(list._id, carryList(list))
}
