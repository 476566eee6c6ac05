import type { Contract, MethodName } from '../../types/api'
import type { InputOf } from '../../types/api/contract'
import type { DayAhead, Moment } from './story'

/** One call of any method by somebody of the village, at its moment. */
export interface Saying {
  by: string
  at: Moment
  name: MethodName
  input: (ahead: DayAhead) => object
}

/** A saying as its contract wants it. */
export const saying = <Name extends MethodName>(
  by: string,
  at: Moment,
  name: Name,
  input: InputOf<Contract[Name]> | ((ahead: DayAhead) => InputOf<Contract[Name]>)
): Saying => ({ by, at, name, input: typeof input === 'function' ? input : () => input })
