import { listFlow, type ListAct } from '../../../types/domain/linkage'
import { decideAct } from '../../kernel/aggregate'
import type { Person } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import { lists, type List, type ListFacts } from './list'

export interface ListInput {
  id: string
  act: string
}
export interface ListAnswer {
  id: string
  state: List['state']
  version: number
}

/** Who acts on a list, and whether its links are theirs to arrange. */
interface Actor {
  person: Person
  isKeeper: boolean
  now: Date
}

/** Decides a step of a list (`decideAct`). Pure. */
export const decide = (
  act: ListAct,
  { id, act: actId, print }: ListInput & { print: string },
  list: List | null,
  { person, isKeeper, now }: Actor,
  rule: (list: List) => ListFacts = () => ({})
) =>
  decideAct(
    list,
    { id: actId, print, at: now },
    {
      history: ({ history }) => history,
      rolesOf: () => (isKeeper ? (['keeper'] as const) : []),
      stepOf: ({ state }) => listFlow[state][act],
      notNow: () => new Refusal('LIST_NOT_NOW'),
      rule,
      append: (known, { event, facts, stage }) => {
        const by = { id: person._id, name: person.name }
        return lists.append(id, known, { ...event, act, by, state: stage ?? known.state, ...facts })
      },
      answer: ({ state, seq }): ListAnswer => ({ id, state, version: seq })
    }
  )
