import type { Contract } from '../../types/api'
import type { InputOf } from '../../types/api/contract'
import type { PersonAct } from '../../types/domain/matterActs'
import type { SceneName } from '../pictures/scenes'

/**
 * A moment before the demo is made: so many days or working days ago at a time in Shanghai, or so many minutes ago.
 * Deadlines count working days: a story in which one has to pass is told in them, else it passes on some days only.
 */
export type Moment = { days: number; time: string } | { workdays: number; time: string } | { minutes: number }

/** The day so many days after the one the demo is made, YYYY-MM-DD. */
export type DayAhead = (days: number) => string

/** One act on a matter by somebody of the village (`by` is a key of the roster). */
export interface Step {
  by: string
  at: Moment
  act: Exclude<PersonAct, 'submit'>
  /** The input of the contract without what names the matter, the act, the photos and the part of a unit. */
  input: (ahead: DayAhead) => object
  scenes: SceneName[]
}

/** A matter of the demo: what was asked, and everything that happened to it since. */
export interface Story {
  /** Unique; the id of the matter derives from it. */
  key: string
  by: string
  at: Moment
  text: string
  scenes?: SceneName[]
  place?: string
  /** What who asks wishes besides, as the contract takes it. */
  wishes?: Pick<InputOf<Contract['matter.submit']>, 'hideName' | 'about' | 'onBehalf'>
  then: Step[]
}

export const ago = (days: number, time: string): Moment => ({ days, time })
/** On the working day that lies so many working days before today; with 1, the last one before today. */
export const workdaysAgo = (workdays: number, time: string): Moment => ({ workdays, time })
export const minutesAgo = (minutes: number): Moment => ({ minutes })

type Free<Verb extends Step['act']> = Omit<
  InputOf<Contract[`matter.${Verb}`]>,
  'id' | 'act' | 'seen' | 'photos' | 'part'
>

/** A step as its contract wants it. */
export const step = <Verb extends Step['act']>(
  by: string,
  at: Moment,
  act: Verb,
  input: Free<Verb> | ((ahead: DayAhead) => Free<Verb>),
  ...scenes: SceneName[]
): Step => ({ by, at, act, input: typeof input === 'function' ? input : () => input, scenes })
