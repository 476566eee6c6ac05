import { openStore } from '../../demo/store'
import { withEffects } from './admin'
import type { TestCloud } from './startTestCloud'

/** Some hundred acts with texts at their limits: four such histories are more than one answer of the store may hold. */
const bytes = 270_000
const long = '长'.repeat(bytes / Buffer.byteLength('长'))

/** Collections whose documents grow with every act on them; a request of a household ends after a handful. */
const growing = ['groups', ...withEffects.filter((name) => name !== 'householdRequests')]

/** Gives everything stored that has a history a long one. */
export async function grow({ emulator }: TestCloud): Promise<void> {
  const { collectionOf } = await openStore(emulator.url)
  for (const name of growing)
    await collectionOf(name)
      .where({})
      .update({ data: { 'history.0.long': long } })
}
