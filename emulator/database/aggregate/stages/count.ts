import { refused } from '../../../wireError'
import type { StageOperator } from './stage'

/** `$count`: one document with the number, and none at all when there was nothing to count. */
export const count: StageOperator = (documents, field) => {
  if (typeof field !== 'string' || field === '' || field.startsWith('$') || field.includes('.')) {
    throw refused('the count field must be a non-empty string without $ at its beginning and without a dot')
  }
  return documents.length ? [{ [field]: documents.length }] : []
}
