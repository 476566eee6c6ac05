import { freshId } from '../ids'
import type { TestCloud } from '../startTestCloud'
import { countyAdmin } from '../world'
import type { OtherSamples } from './sample'

/** Somebody runs the deployment. */
export async function withCountyAdmin(cloud: Pick<TestCloud, 'admin'>): Promise<void> {
  const admin = countyAdmin()
  if (!(await cloud.admin.get('persons', admin._id))) await cloud.admin.insert('persons', [admin])
}

const asked = (input: () => Record<string, unknown>) => ({
  who: 'county.admin' as const,
  prepare: async (cloud: TestCloud) => {
    await withCountyAdmin(cloud)
    return input()
  }
})

export const opsSamples: OtherSamples<'ops'> = {
  'ops.health': asked(() => ({})),
  'ops.migrate': asked(() => ({})),
  'ops.progress': asked(() => ({})),
  // One at a time: what was begun before is over.
  'ops.rebuild': {
    who: 'county.admin',
    async prepare(cloud) {
      await withCountyAdmin(cloud)
      for (const { _id } of await cloud.admin.all<{ _id: string }>('rewrites'))
        await cloud.admin.remove('rewrites', _id)
      return { act: freshId() }
    }
  }
}
