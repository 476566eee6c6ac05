import { _, collection } from '../../../kernel/cloud'
import { addPosting, listed } from '../../terms/write'
import type { Matter } from '../state/matter'
import { listingOf } from './terms'

/**
 * Lists a matter where one of its terms does not list it and should: answers whether one did not. Two calls of the
 * store where nothing lacks. Terms that list it and should not stay: what is found by them is judged before it is shown.
 */
export async function listTermsAgain(matter: Matter): Promise<boolean> {
  const { keys, posting } = listingOf(matter, matter.office.id)
  const terms = collection('terms')
  // A full list has left behind what is older than all that it holds.
  const takes = _.or([{ [`ids.${listed - 1}`]: _.exists(false) }, { 'ids.0': _.lt(posting) }])
  const [there, lacking] = await Promise.all([
    terms.where({ _id: _.in(keys) }).count(),
    terms.where(_.and([{ _id: _.in(keys), ids: _.neq(posting) }, takes])).count()
  ])
  if (there.total === keys.length && lacking.total === 0) return false
  await addPosting(keys, posting)
  return true
}
