import { shared as method } from '../../types/api/matter/shared'
import { pageSize } from '../../types/domain/limits'
import { handler } from '../kernel/handler'
import { villageOn } from '../domain/link/village'
import { linesLike } from '../domain/matter/search/linesLike'
import { sharedRowOf } from '../domain/matter/views/sharedRow'
import { publishedIn, type Published } from './published'

/** So many of the latest lines are looked through for those that a text speaks of too. */
const looked = 100

export const shared = handler(method, async ({ after, like }, { caller, now }) => {
  const village = await villageOn(caller.path, now)
  const rowsOf = (published: Published[]) =>
    published.map(({ line, lead }) => ({ text: line.text, row: sharedRowOf(line, lead, caller, now) }))
  if (like !== undefined) {
    const { published } = await publishedIn(village, undefined, looked)
    const joinable = rowsOf(published).filter(({ row }) => row.open && !row.said)
    return { rows: linesLike(joinable, like).map(({ row }) => row), after: null }
  }
  const found = await publishedIn(village, after, pageSize)
  return { rows: rowsOf(found.published).map(({ row }) => row), after: found.after }
})
