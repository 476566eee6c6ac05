import { wishFlow, wishStageLabels, type WishStage, type WishRole } from '../../../types/domain/wishes'
import { wishActTraits, type WishAct } from '../../../types/domain/wishActs'
import type { Settings } from '../../../types/domain/settings'
import { decideAct, notNow } from '../../kernel/aggregate'
import { fingerprint } from '../../kernel/fingerprint'
import type { Person } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import type { WishEvent, WishFacts } from './event'
import type { Wish } from './wish'
import { wishes } from './wishes'
import { actsOf, wishRolesOf } from './roles'

/** What an act on an existing wish comes with. */
export interface WishActInput {
  id: string
  act: string
  seen?: number | undefined
}

/** Who acts, when, and under which settings; `ring`: the town whose people see it on the wall, null where it is not shown. */
export interface Actor {
  person: Person
  ring: string | null
  settings: Settings
  now: Date
}

/** The rule of one act: what it adds, and `next` where the table leaves the choice to the rule. */
export type WishRule<Input> = (
  input: Input,
  wish: Wish,
  actor: Actor & { standing: WishRole }
) => WishFacts & { next?: WishStage }

export interface WishAnswer {
  id: string
  stage: WishStage
  version: number
}

/**
 * Decides an act: the wish after it, or the answer of the first time, or a refusal (`decideAct`). `photos` are the copies
 * that are kept in place of those that were sent. Pure.
 */
export function decide<Input extends WishActInput>(
  act: WishAct,
  rule: WishRule<Input>,
  input: Input,
  wish: Wish | null,
  actor: Actor,
  photos?: string[]
): { save: Wish; result: WishAnswer } | { result: WishAnswer } {
  const { person, ring, now } = actor
  const { seen, ...content } = input
  const asked = { id: input.act, print: fingerprint(person._id, act, content), at: now, seen }
  return decideAct(wish, asked, {
    history: ({ history }) => history,
    rolesOf: (known) => wishRolesOf(known, person, ring, now),
    newsSince: ({ version }, seen) => (seen === version ? undefined : new Refusal('STALE')),
    stepOf: ({ stage }) => wishFlow[stage][act],
    notNow: (known, roles) =>
      notNow({
        what: '这个心愿',
        stage: known.stage,
        stages: wishStageLabels,
        act,
        labelOf: (one) => wishActTraits[one].label,
        possible: actsOf(known, [...roles])
      }),
    rule: (known, standing) => rule({ ...input, ...(photos && { photos }) }, known, { ...actor, standing }),
    append: (known, { event, facts, role, stage }) =>
      wishes.append(known._id, known, {
        ...event,
        act,
        by: { id: person._id, name: person.name, standing: role },
        stage: stage!,
        ...facts
      }),
    answer: ({ stage, seq }: WishEvent): WishAnswer => ({ id: input.id, stage, version: seq })
  })
}
