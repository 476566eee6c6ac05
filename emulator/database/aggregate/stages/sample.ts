import { refused } from '../../../wireError'
import { isPlainObject } from '../../values/types'
import type { Fields, StageOperator } from './stage'

/** `$sample`: some documents at random, none twice. */
export const sample: StageOperator = (documents, value) => {
  const size = isPlainObject(value) ? value.size : undefined
  if (typeof size !== 'number' || size < 0)
    throw refused('size argument to $sample must be a positive number')
  const left = [...documents]
  const chosen: Fields[] = []
  while (left.length > 0 && chosen.length < size) {
    chosen.push(...left.splice(Math.floor(Math.random() * left.length), 1))
  }
  return chosen
}
