import { reportAboutLabels } from '../../types/domain/reports'
import { deciding, lastingPosts } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { peopleAround, type Actor } from '../domain/tree/peopleAround'
import type { Nodes } from '../domain/fieldReport/aim'

/**
 * The ids of those a report is about: named people who serve on the way up, or everybody who sits in the office of the
 * village or of the town. Its author is never among them. One call of the store where anybody was chosen.
 * Errors: REPORT_ABOUT_UNKNOWN.
 */
export async function concerned(
  chosen: string[],
  path: string[],
  nodes: Nodes,
  authorId: string,
  now: Date
): Promise<string[]> {
  if (chosen.length === 0) return []
  const isGroup = (id: string): boolean => id in reportAboutLabels
  const people = await peopleAround(
    [path],
    chosen.filter((id) => !isGroup(id))
  )
  const ids = [...new Set(chosen)].flatMap((id) => {
    const kind = id === 'office' ? 'village' : 'town'
    const of = isGroup(id)
      ? people.filter((one) => sitsAt(one, kind, path, nodes, now))
      : people.filter((one) => one._id === id && servesOn(one, path, now))
    if (of.length === 0) throw new Refusal('REPORT_ABOUT_UNKNOWN', { about: '重新选一下' })
    return of.map(({ _id }) => _id)
  })
  return [...new Set(ids)].filter((id) => id !== authorId)
}

const servesOn = (one: Actor, path: string[], now: Date): boolean =>
  lastingPosts(one, now).some(({ nodeId }) => path.includes(nodeId))

const sitsAt = (one: Actor, kind: 'village' | 'town', path: string[], nodes: Nodes, now: Date): boolean =>
  lastingPosts(one, now).some(
    ({ role, nodeId }) => deciding.includes(role) && path.includes(nodeId) && nodes.get(nodeId)?.kind === kind
  )
