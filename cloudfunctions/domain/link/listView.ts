import type { z } from 'zod/mini'
import type { listActs, listView } from '../../../types/api/link/views'
import type { Listed } from '../../kernel/aggregate'
import type { Person } from '../../kernel/person'
import { daysLeft, type List } from './list'

type View = z.input<typeof listView>

const next: Record<List['state'], (typeof listActs)[number][]> = {
  draft: ['gather', 'confirm'],
  confirmed: ['publish'],
  public: ['print'],
  final: ['print']
}

/** Whether what was agreed is still being taken in. */
const isGathering = ({ state, pendingSince }: Listed<List>): boolean =>
  state === 'draft' && pendingSince !== null

/** A list as somebody may see it; `keeps`: they arrange the village’s links, for whom alone there is something to do. */
export const listViewOf = (list: Listed<List>, keeps: boolean, now: Date): View => ({
  id: list._id,
  village: list.village,
  state: list.state,
  meeting: list.meeting,
  from: list.from?.toISOString() ?? null,
  lastDay: list.lastDay,
  daysLeft: daysLeft(list, now),
  gathering: isGathering(list),
  acts: keeps && !isGathering(list) ? next[list.state] : []
})

/** Whoever arranges the links of a village sees every list of it, everybody else of it what was published. */
export const maySeeList = (list: Listed<List>, keeps: boolean, person: Pick<Person, 'path'>): boolean =>
  keeps || (person.path.includes(list.nodeId) && (list.state === 'public' || list.state === 'final'))
