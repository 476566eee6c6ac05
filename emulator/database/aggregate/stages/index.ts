import { filterOf } from '../../query/filter'
import { matchOf, wholeNumber } from '../head'
import { bucket, bucketAuto } from './bucket'
import { count } from './count'
import { addFields, project, replaceRoot } from './fields'
import { group } from './group'
import { sample } from './sample'
import { sort } from './sort'
import type { StageOperator } from './stage'
import { unwind } from './unwind'

const sortByCount: StageOperator = (documents, expression, variables) =>
  sort(group(documents, { _id: expression, count: { $sum: 1 } }, variables), { count: -1 }, variables)

/** The stages that run over documents in memory. */
export const stageOperators: Readonly<Record<string, StageOperator>> = {
  $addFields: addFields,
  $bucket: bucket,
  $bucketAuto: bucketAuto,
  $count: count,
  $group: group,
  $limit: (documents, value) => documents.slice(0, wholeNumber('$limit', value)),
  $match: (documents, value, variables) => documents.filter(filterOf(matchOf(value), variables)),
  $project: project,
  $replaceRoot: replaceRoot,
  $sample: sample,
  $skip: (documents, value) => documents.slice(wholeNumber('$skip', value)),
  $sort: sort,
  $sortByCount: sortByCount,
  $unwind: unwind
}
