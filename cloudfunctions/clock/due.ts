import { collection, pipeline } from '../kernel/cloud'
import { queues } from '../queues'

/** The functions that have something due at `now`, each once. One call of the store, whatever there is. */
export async function due(now: Date): Promise<string[]> {
  const all = queues(now)
  // Everything lies below a root: where there is none, nothing is due.
  let asked = collection('organizations').aggregate().match({ parentId: null }).limit(1).project({ _id: 1 })
  all.forEach((queue, index) => {
    const first = pipeline().match(queue.where).limit(1).project({ _id: 1 }).done()
    asked = asked.lookup({ from: queue.collection, pipeline: first, as: `queue${index}` })
  })
  const [found] = (await asked.end()).list as Record<string, unknown[]>[]
  return [
    ...new Set(
      all.flatMap((queue, index) => ((found?.[`queue${index}`]?.length ?? 0) > 0 ? [queue.runs] : []))
    )
  ]
}
