import { pipeline } from '../../../kernel/cloud'
import { homeWith, type Home } from '../load'
import { careConsents, type CareConsent } from './consents'

/** A household with its people, and what it lets others know: in one call of the store. */
export async function loadHomeAndCare(id: string): Promise<{ home: Home; doc: CareConsent | null } | null> {
  const found = await homeWith<{ care: CareConsent[] }>(id, {
    care: { from: careConsents.collection, pipeline: pipeline().match({ _id: id }).limit(1).done() }
  })
  if (!found) return null
  const { care, ...home } = found
  const [doc] = care
  return { home, doc: doc ? careConsents.read(doc) : null }
}
