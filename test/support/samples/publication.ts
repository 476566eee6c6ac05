import { deciding, doubtful, pledged } from '../publications'
import type { OtherSample, OtherSamples } from './sample'

/** A pledge of village A that waits for an officer. */
const waiting = (own: Record<string, unknown>): OtherSample => ({
  who: 'a.officer',
  prepare: async (cloud) => {
    await pledged(cloud, doubtful)
    return { ...(await deciding(cloud)), ...own }
  }
})

export const publicationSamples: OtherSamples<'publication'> = {
  'publication.approve': waiting({}),
  'publication.refuse': waiting({ reason: '暗号七七：写得不清楚' }),
  'publication.tray': {
    who: 'a.officer',
    prepare: async (cloud) => {
      await pledged(cloud, doubtful)
      return {}
    }
  }
}
