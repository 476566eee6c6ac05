import type { Answer } from '../../types/api/errors'

/** The value of an answer; fails with the error where it was refused. */
export function valueOf<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.error)}`)
  return answer.value
}

/** The name of the error of an answer, or the whole answer where there is none. */
export const errorOf = (answer: Answer<unknown>): string =>
  answer.ok ? `answered ${JSON.stringify(answer.value)}` : answer.error.name
