import type { MethodName } from '../../types/api'
import type { Given } from '../seen'
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
  input: Given<Name> | ((ahead: DayAhead) => Given<Name>)
): Saying => ({ by, at, name, input: typeof input === 'function' ? input : () => input })
