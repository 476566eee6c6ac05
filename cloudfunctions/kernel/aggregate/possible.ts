import type { Step } from '../../../types/domain/step'
import { Refusal } from '../refusal'

/** The acts that somebody of these roles may do at a stage of a flow, of those that nothing else hinders. Pure. */
export const actsAt = <Act extends string, Role extends string>(
  stage: Partial<Record<Act, Step<Role, string>>>,
  roles: readonly Role[],
  isPossible: (act: Act) => boolean = () => true
): Act[] =>
  (Object.entries(stage) as [Act, Step<Role, string>][])
    .filter(([act, { who }]) => who.some((role) => roles.includes(role)) && isPossible(act))
    .map(([act]) => act)

/** What is said of an act that cannot be done now. */
interface NotNow<Act extends string, Stage extends string> {
  /** What it is done to, as the sentence begins: 这件事. */
  what: string
  stage: Stage
  stages: Record<Stage, string>
  act: Act
  labelOf(act: Act): string
  /** What can be done instead. */
  possible: readonly Act[]
}

/** The refusal of an act that cannot be done now (ACT_NOT_NOW): it names the stage, and what can be done instead. */
export function notNow<Act extends string, Stage extends string>({
  what,
  stage,
  stages,
  act,
  labelOf,
  possible
}: NotNow<Act, Stage>): Refusal {
  const instead = possible.length > 0 ? `可以：${possible.map(labelOf).join('、')}。` : ''
  const message = `${what}现在是「${stages[stage]}」，不能「${labelOf(act)}」。${instead}`
  return new Refusal('ACT_NOT_NOW', { stage, possible: possible.join(',') }, message)
}
