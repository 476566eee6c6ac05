import { Lazy } from 'mingo/lazy'
import { refused } from '../../../wireError'
import { isPlainObject } from '../../values/types'
import type { StageOperator } from './stage'

/** `$sample`: some documents at random, none twice. */
export const sample: StageOperator = (documents, value) => {
  const size = isPlainObject(value) ? value.size : undefined
  if (typeof size !== 'number' || size < 0)
    throw refused('size argument to $sample must be a positive number')
  return documents.transform((items: unknown[]) => {
    const left = [...items]
    const chosen: unknown[] = []
    while (left.length > 0 && chosen.length < size) {
      chosen.push(...left.splice(Math.floor(Math.random() * left.length), 1))
    }
    return Lazy(chosen)
  })
}
