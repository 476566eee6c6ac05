import type { z } from 'zod/mini'
import type { listActs, listView } from '../../../types/api/link/views'
import { covers, type Person } from '../../kernel/person'
import { daysLeft, type List } from './list'

type View = z.infer<typeof listView>

const next: Record<List['state'], (typeof listActs)[number][]> = {
  draft: ['gather', 'confirm'],
  confirmed: ['publish'],
  public: [],
  final: []
}

/** Whether what was agreed is still being taken in. */
const isGathering = ({ state, pendingSince }: List): boolean => state === 'draft' && pendingSince !== null

/** A list as somebody may see it; what may be done with it is for officers over the village. */
export const listViewOf = (list: List, person: Person, now: Date): View => ({
  id: list._id,
  village: list.village,
  state: list.state,
  meeting: list.meeting,
  from: list.from?.toISOString() ?? null,
  lastDay: list.lastDay,
  daysLeft: daysLeft(list, now),
  gathering: isGathering(list),
  acts: covers(person, 'officer', list.path, now) && !isGathering(list) ? next[list.state] : []
})

/** Officers see every list of their village, everybody else of it what was published. */
export const maySeeList = (list: List, person: Person, now: Date): boolean =>
  covers(person, 'officer', list.path, now) ||
  (person.path.includes(list.nodeId) && (list.state === 'public' || list.state === 'final'))
