import {
  linkActLabels,
  linkFlow,
  linkStateLabels,
  type LinkAct,
  type LinkStage,
  type LinkRole
} from '../../../types/domain/linkage'
import type { Settings } from '../../../types/domain/settings'
import { decideAct, notNow } from '../../kernel/aggregate'
import { fingerprint } from '../../kernel/fingerprint'
import type { Person } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import type { LinkEvent, LinkFacts } from './event'
import type { Link } from './link'
import { links } from './links'
import { effectsOf } from './effects'
import type { Ground } from './ground'
import { actsOf, maySee, linkRolesOf } from './roles'

export interface LinkActInput {
  id: string
  act: string
}

/** Who acts, when, under which settings, and whom the input speaks of. */
export interface Actor {
  person: Held
  /** The member the input names; null where it names none, or nobody known. */
  named: Held | null
  settings: Settings
  now: Date
}

/** Somebody with how many links they hold or are proposed for. */
export type Held = Person & { held: number }

/** The rule of one act: what it adds, and `next` where the table leaves the choice. */
export type LinkRule<Input> = (input: Input, ground: Ground, actor: Actor) => LinkFacts & { next?: LinkStage }

export interface LinkAnswer {
  id: string
  stage: LinkStage
  version: number
}

/**
 * Decides an act on a link: the link after it, or the answer of the first time, or a refusal (`decideAct`). Pure.
 * `print` is the act’s name as the contract has it, so that one method may lead to one of two acts (`settle`).
 * Errors besides: PROPOSAL_OPEN, LINK_IN_FORCE.
 */
export function decide<Input extends LinkActInput>(
  act: LinkAct,
  rule: LinkRule<Input>,
  input: Input,
  ground: Ground,
  actor: Actor
): { save: Link; result: LinkAnswer } | { result: LinkAnswer } {
  const { person, now } = actor
  const asked = { id: input.act, print: fingerprint(person._id, act, input), at: now }
  return decideAct(ground, asked, {
    history: ({ link }) => link?.history ?? [],
    rolesOf: (around) => rolesFor(act, around, linkRolesOf(around, person, now)),
    stepOf: ({ link }) => linkFlow[link?.stage ?? 'unlinked'][act],
    notNow: (around, standings) => refused(act, around, actsOf(around, [...standings], now)),
    rule: (around) => rule(input, around, actor),
    append: ({ id, link, subject, path }, { event, facts, role, stage }) =>
      links.append(
        id,
        link,
        {
          ...event,
          act,
          by: { id: person._id, name: person.name, standing: role },
          stage: stage!,
          ...facts,
          ...(!link && { opening: { subject, path } })
        },
        effectsOf
      ),
    answer: ({ stage, seq }: LinkEvent): LinkAnswer => ({ id: ground.id, stage, version: seq })
  })
}

/** Whoever lives in the village may object to what is on a list, and to nothing else of other people’s. */
const rolesFor = (act: LinkAct, ground: Ground, standings: LinkRole[]): LinkRole[] =>
  maySee(ground, standings) || (act === 'object' && ground.list && standings.includes('villager'))
    ? standings
    : []

const proposing: readonly LinkAct[] = ['apply', 'choose', 'assign', 'change', 'end']

/** What cannot be proposed because something is, or is in force, is said so; else what the present state allows. */
function refused(act: LinkAct, { link }: Ground, possible: LinkAct[]): Refusal {
  if (proposing.includes(act) && link?.proposal) return new Refusal('PROPOSAL_OPEN')
  if (proposing.includes(act) && link?.current) return new Refusal('LINK_IN_FORCE')
  const stage = link?.stage ?? 'unlinked'
  const labelOf = (one: LinkAct) => linkActLabels[one]
  return notNow({ what: '', stage, stages: linkStateLabels, act, labelOf, possible })
}
