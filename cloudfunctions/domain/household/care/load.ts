import { collection, pipeline } from '../../../kernel/cloud'
import { homeFields, inHousehold, type Home } from '../load'
import { careConsents, type CareConsent } from './consents'

/** A household with its people, and what it lets others know: in one call of the store. */
export async function loadHomeAndCare(id: string): Promise<{ home: Home; doc: CareConsent | null } | null> {
  const { list } = await collection('households')
    .aggregate()
    .match({ _id: id })
    .limit(1)
    .lookup({ from: 'persons', pipeline: inHousehold(id), as: 'people' })
    .lookup({
      from: careConsents.collection,
      pipeline: pipeline().match({ _id: id }).limit(1).done(),
      as: 'care'
    })
    .project({ ...homeFields, care: 1 })
    .end()
  const found = list[0] as (Home & { care: CareConsent[] }) | undefined
  if (!found) return null
  const { care, ...home } = found
  const [doc] = care
  return { home, doc: doc ? careConsents.read(doc) : null }
}
