import type { Stage } from './pipeline'

const LIMIT = 20
/** Stages behind which there may be any number of documents again. */
const multiplying = ['$bucket', '$bucketAuto', '$group', '$sortByCount', '$unwind']

/**
 * What of a result is answered: 20 documents unless the pipeline has a limit. Whether one that other documents are
 * made behind counts is not known of the cloud; here it does not.
 */
export function answered<Document>(stages: readonly Stage[], result: Document[]): Document[] {
  const names = stages.map(({ name }) => name)
  const limit = names.lastIndexOf('$limit')
  const limited = limit >= 0 && !names.slice(limit).some((name) => multiplying.includes(name))
  return limited ? result : result.slice(0, LIMIT)
}
