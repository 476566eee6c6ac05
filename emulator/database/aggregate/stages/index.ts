import * as library from 'mingo/operators/pipeline'
import { bucket } from './bucket'
import { count } from './count'
import { group } from './group'
import { sample } from './sample'
import { sort } from './sort'

const { $addFields, $bucketAuto, $limit, $match, $project, $replaceRoot, $skip, $unwind } = library

/** The stages that run over documents in memory: the library's, and our own where the real database differs. */
export const stageOperators = {
  $addFields,
  $bucket: bucket,
  $bucketAuto,
  $count: count,
  $group: group,
  $limit,
  $match,
  $project,
  $replaceRoot,
  $sample: sample,
  $skip,
  $sort: sort,
  $sortByCount: ((documents, expression, options) =>
    sort(
      group(documents, { _id: expression, count: { $sum: 1 } }, options),
      { count: -1 },
      options
    )) as typeof group,
  $unwind
}
