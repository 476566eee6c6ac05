import { valueOf } from '../answers'
import { groupIdOf } from '../../../types/domain/tiers'
import { freshId } from '../ids'
import type { OtherSamples } from './sample'
import type { TestCloud } from '../startTestCloud'
import { personIdOf } from '../world'

/** A report of village A in words that stand nowhere else; `own` overrules it. */
export async function reportOn(cloud: TestCloud, own: Record<string, unknown> = {}): Promise<string> {
  const id = freshId('report')
  const input = {
    id,
    groupId: groupIdOf('households', personIdOf('a.member')),
    text: '暗号七七：后山有一处滑坡。',
    category: 'safety',
    ...own
  }
  valueOf(await cloud.callRaw('a.member', 'report.post', input))
  await cloud.settled(id)
  return id
}

const urgency = 'urgent' as const
const reason = '暗号七七：报得及时'

/** A pressing report that the town marked as especially important. */
async function marked(cloud: TestCloud): Promise<string> {
  const id = await reportOn(cloud, { urgency })
  valueOf(await cloud.call('town.office', 'report.mark', { id, act: freshId(), reason }))
  return id
}

export const reportSamples: OtherSamples<'report'> = {
  'report.answer': {
    who: 'a.officer',
    prepare: async (cloud) => ({ id: await reportOn(cloud), act: freshId(), text: '暗号七七：明天去看。' })
  },
  'report.forward': {
    who: 'a.member',
    prepare: async (cloud) => ({ id: await reportOn(cloud), act: freshId() })
  },
  'report.groups': { who: 'a.member', prepare: async () => ({}) },
  'report.ledger': {
    who: 'a.member',
    prepare: async (cloud) => {
      await marked(cloud)
      return { whose: 'mine' }
    }
  },
  'report.list': {
    who: 'a.officer',
    prepare: async (cloud) => {
      await reportOn(cloud)
      return { scope: 'village', nodeId: 'village-a' }
    }
  },
  'report.mark': {
    who: 'town.office',
    prepare: async (cloud) => ({ id: await reportOn(cloud, { urgency }), act: freshId(), reason, amount: 30 })
  },
  'report.mine': {
    who: 'a.member',
    prepare: async (cloud) => {
      await reportOn(cloud)
      return {}
    }
  },
  'report.post': {
    who: 'a.member',
    prepare: async () => ({
      id: freshId('report'),
      groupId: groupIdOf('households', personIdOf('a.member')),
      text: '暗号七七：后山有一处滑坡。',
      category: 'safety',
      urgency,
      photos: [],
      place: { name: '后山', latitude: 33.1, longitude: 104.9 },
      needsAction: true
    })
  },
  'report.raise': {
    who: 'a.member',
    prepare: async (cloud) => ({ id: await reportOn(cloud), act: freshId() })
  },
  'report.read': { who: 'a.member', prepare: async (cloud) => ({ id: await reportOn(cloud) }) },
  'report.unmark': {
    who: 'town.office',
    prepare: async (cloud) => ({ id: await marked(cloud), act: freshId(), reason })
  }
}
