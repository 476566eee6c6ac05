import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { tellsOf } from '../../../cloudfunctions/domain/matter/effects/effects'
import { matters } from '../../../cloudfunctions/domain/matter/state/matters'
import { trayOf } from '../../../types/domain/trays'
import { freshId } from '../../support/ids'
import { personIdOf, type PersonKey } from '../../support/world'
import { attemptOf, cast, inputOf, type Plan } from './plans'
import { attempted, standingsIn, type Attempt, type MatterModel, type Outcome } from './villageModel'

/** The system under test: in memory, or the whole local cloud. */
export interface Stage {
  /** Answers the outcome of an act. */
  act(who: PersonKey, name: string, input: object): Promise<Outcome>
  submit(who: PersonKey, id: string): Promise<void>
  mayRead(who: PersonKey, id: string): Promise<boolean>
  matter(id: string): Promise<Matter>
  /** Waits until effects are done; answers the ids of all messages of a matter. */
  messageIds(matterId: string): Promise<string[]>
}

interface Sent {
  attempt: Attempt
  version: number | null
}

const models = (): MatterModel[] => {
  const fresh = (
    asker: PersonKey,
    hub: PersonKey | null,
    officers: PersonKey[],
    id: string
  ): MatterModel => ({
    asker,
    hub,
    officers,
    stage: 'asked',
    lead: null,
    helpers: [],
    reopened: 0,
    hops: [],
    parts: [],
    extension: null,
    exclusion: null,
    urgent: false,
    shared: false,
    assembly: false,
    beyond: false,
    done: [{ act: id, what: 'submit', answer: { stage: 'asked', version: 1 } }]
  })
  const id = () => freshId('matter')
  return [
    fresh('a.resident', 'a.hub', ['a.officer', 'a.officer2'], id()),
    fresh('a.loner', null, ['a.officer', 'a.officer2'], id()),
    fresh('b.resident', 'b.hub', ['b.officer', 'b.officer2'], id()),
    fresh('a.officer2', null, ['a.officer', 'a.officer2'], id())
  ]
}

/** Plays plans on four fresh matters of two villages, one asked by an officer, and compares everything with the model, who may read too. Throws at the first difference. */
export async function play(stage: Stage, plans: Plan[], readers: PersonKey[] = cast): Promise<void> {
  const matters = models()
  const ids = matters.map((matter) => matter.done[0]!.act)
  for (const [index, matter] of matters.entries()) await stage.submit(matter.asker, ids[index]!)
  const sent: Sent[][] = matters.map(() => [])
  for (const plan of plans) {
    const at = plan.matter
    const together = attemptsOf(plan, matters[at]!, sent[at]!)
    sent[at]!.push(...together)
    const outcomes = await Promise.all(
      together.map(({ attempt, version }) =>
        stage.act(attempt.who, attempt.act, inputOf(attempt, ids[at]!, version, personIdOf))
      )
    )
    matters[at] = explained(matters[at]!, together, outcomes)
  }
  for (const [index, matter] of matters.entries()) await compare(stage, ids[index]!, matter, readers)
}

function attemptsOf(plan: Plan, matter: MatterModel, sent: Sent[]): Sent[] {
  const versionOf = (attempt: Attempt) =>
    attempt.seen === null ? null : Math.max(1, matter.done.length + attempt.seen)
  const fresh = (attempt: Attempt) => ({ attempt, version: versionOf(attempt) })
  const earlier = plan.again === null ? undefined : sent.at(-1 - plan.again)
  // A true repetition where it fits, the same id with other content where it does not.
  const first = earlier
    ? plan.fitting
      ? earlier
      : fresh(attemptOf(plan, matter, earlier.attempt.id))
    : fresh(attemptOf(plan, matter, freshId()))
  if (plan.beside === 'nothing') return [first]
  if (plan.beside === 'same') return [first, first]
  return [first, fresh(attemptOf({ ...plan, pick: plan.pick + 1 }, matter, freshId()))]
}

/** The model after what happened; throws where no order of the attempts explains the outcomes. */
function explained(matter: MatterModel, together: Sent[], outcomes: Outcome[]): MatterModel {
  const orders =
    together.length === 1
      ? [[0]]
      : [
          [0, 1],
          [1, 0]
        ]
  for (const order of orders) {
    let after = matter
    let fits = true
    for (const index of order) {
      const { attempt, version } = together[index]!
      const expected = attempted(after, attempt, version)
      fits = fits && JSON.stringify(expected.outcome) === JSON.stringify(outcomes[index])
      after = expected.after
    }
    if (fits) return after
  }
  const expected = together.map(({ attempt, version }) => attempted(matter, attempt, version).outcome)
  const told = { stage: matter.stage, together, outcomes, expected }
  throw new Error(`no order of the attempts explains the outcomes: ${JSON.stringify(told, null, 1)}`)
}

async function compare(stage: Stage, id: string, model: MatterModel, readers: PersonKey[]): Promise<void> {
  const messageIds = await stage.messageIds(id)
  const stored = await stage.matter(id)
  expect(stored.history.map((event) => event.id)).toEqual(model.done.map((one) => one.act))
  expect(stored.history.map((event) => [event.seq, event.stage])).toEqual(
    model.done.map(({ answer }) => [answer.version, answer.stage])
  )
  expect(stored).toMatchObject({
    version: model.done.length,
    stage: model.stage,
    tray: trayOf[model.stage],
    reopened: model.reopened,
    hands: handsOf(model),
    pending: [],
    pendingSince: null
  })
  const rebuilt = matters.documentOf(id, stored.history)
  expect(inOrder(rebuilt)).toBe(inOrder(stored))
  const after = (count: number) =>
    count === 0 ? null : matters.documentOf(id, stored.history.slice(0, count))
  const expectedMessages = stored.history.flatMap((event, index) =>
    tellsOf(after(index), after(index + 1)!, event).map((effect) => effect.id)
  )
  expect(messageIds.sort()).toEqual(expectedMessages.sort())
  for (const who of readers)
    expect([who, await stage.mayRead(who, id)]).toEqual([who, standingsIn(model, who).length > 0])
}

/** Who must act next, told from the domain alone. */
function handsOf({ stage, asker, hub, officers, lead, helpers, parts }: MatterModel): string[] {
  const office = officers[0]!.startsWith('a.') ? 'village-a' : 'village-b'
  if (stage === 'closed' || stage === 'withdrawn') return []
  const sorter = hub ? personIdOf(hub) : office
  if (stage === 'handled') return [personIdOf(asker)]
  if (stage === 'returned') return [personIdOf(asker), sorter]
  if (stage === 'asked') return [sorter]
  if (stage === 'escalated') return ['town-1']
  if (stage === 'split')
    return [...new Set(['town-1', ...parts.filter(isAtUnit).map(({ unit }) => personIdOf(unit))])]
  return stage === 'sorted' || stage === 'replied' ? [office] : [lead!, ...helpers].map(personIdOf)
}

/** A part that was objected to waits for the town to give it to another. */
const isAtUnit = ({ answered, hops }: MatterModel['parts'][number]): boolean =>
  !answered && !hops.at(-1)!.objected && !hops.at(-1)!.recused

/** A document as text, fields in order: the store does not promise theirs. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner
  )
