import { valueOf } from '../answers'
import { addDays, dayOf } from '../../../cloudfunctions/kernel/days'
import { newAdminCode } from '../../../cloudfunctions/domain/tree/adminCode'
import { freshId } from '../ids'
import type { OtherSamples } from './sample'
import type { TestCloud } from '../startTestCloud'
import { personIdOf } from '../world'

const given = <Input extends Record<string, unknown>>(input: () => Input) => ({
  who: 'town.admin' as const,
  prepare: () => Promise.resolve(input())
})

/** The hub of village A, away until a day, with the handler of the village in their place. */
const away = () => ({
  act: freshId(),
  personId: personIdOf('a.hub'),
  substituteId: personIdOf('a.handler'),
  until: dayOf(addDays(new Date(), 14))
})

/** Nobody stands in for the hub, whatever was tried before. */
const home = (cloud: TestCloud) => cloud.call('a.hub', 'organization.back', { act: freshId() })

/** A grid of village A with nothing in it, under a name that no other has. */
const emptyGrid = async (cloud: TestCloud) => {
  const id = freshId('node')
  const grid = { id, parentId: 'village-a', kind: 'grid' as const, name: `空组 ${id.slice(-12)}` }
  return { id: valueOf(await cloud.call('town.admin', 'organization.add', grid)).id }
}
const toRemove = ({ id }: { id: string }) => ({ id, act: freshId(), reason: '暗号七七：并到一组了' })

export const organizationSamples: OtherSamples<'organization'> = {
  'organization.absence': {
    who: 'a.officer',
    prepare: () => Promise.resolve({ personId: personIdOf('a.hub') })
  },
  'organization.add': given(() => ({
    id: freshId('node'),
    parentId: 'town-1',
    kind: 'village',
    name: '新桥村',
    phone: '0939-1000003'
  })),
  // One at a time: whoever stood in before does no more.
  'organization.away': { who: 'a.officer', prepare: (cloud) => home(cloud).then(away) },
  'organization.back': {
    who: 'a.officer',
    prepare: async (cloud) => {
      await home(cloud)
      const input = away()
      valueOf(await cloud.call('a.officer', 'organization.away', input))
      return { act: freshId(), personId: input.personId }
    }
  },
  // Used once by its rightful owner, whom it answers again; to everybody else it is as good as any wrong code.
  'organization.bootstrap': {
    who: 'a.resident',
    refusal: 'CODE_UNKNOWN',
    async prepare(cloud) {
      const { code, stored } = newAdminCode(new Date(cloud.emulator.clock.now()))
      await cloud.admin.remove('adminCodes', stored._id)
      await cloud.admin.insert('adminCodes', [stored])
      valueOf(await cloud.call('a.resident', 'organization.bootstrap', { code }))
      return { code }
    }
  },
  'organization.categorize': {
    who: 'a.officer',
    prepare: () =>
      Promise.resolve({
        act: freshId(),
        nodeId: 'village-a',
        name: `暗号${freshId().slice(-6)}`,
        below: 'affairs'
      })
  },
  'organization.changes': { who: 'a.officer', prepare: () => Promise.resolve({ nodeId: 'village-a' }) },
  'organization.designate': given(() => ({
    act: freshId(),
    personId: personIdOf('a.officer'),
    role: 'officer',
    nodeId: 'village-a',
    positions: ['secretary', 'leadingGroupMember'],
    reason: '暗号七七：换届选的'
  })),
  'organization.end': given(() => ({
    act: freshId(),
    personId: personIdOf('a.handler'),
    role: 'handler',
    nodeId: 'village-a',
    reason: '暗号七七：调走了'
  })),
  'organization.find': given(() => ({ text: '周小' })),
  'organization.grant': given(() => ({
    act: freshId(),
    personId: personIdOf('a.resident'),
    role: 'handler',
    nodeId: 'village-a',
    title: '网格员',
    from: '2026-01-01',
    until: '2099-01-01',
    reason: '暗号七七：大家推选的'
  })),
  'organization.move': given(() => ({
    id: 'grid-a1',
    act: freshId(),
    parentId: 'village-b',
    reason: '暗号七七：并村'
  })),
  'organization.moving': given(() => ({ id: 'grid-a1', parentId: 'village-b' })),
  'organization.people': given(() => ({ nodeId: 'village-a' })),
  'organization.counts': given(() => ({ nodeId: 'village-a' })),
  'organization.work': given(() => ({
    personId: personIdOf('a.handler'),
    role: 'handler',
    nodeId: 'village-a'
  })),
  'organization.remove': { who: 'town.admin', prepare: (cloud) => emptyGrid(cloud).then(toRemove) },
  'organization.restore': {
    who: 'town.admin',
    async prepare(cloud) {
      const { id } = await emptyGrid(cloud)
      valueOf(await cloud.call('town.admin', 'organization.remove', toRemove({ id })))
      return { id, act: freshId() }
    }
  },
  'organization.rename': given(() => ({
    id: 'village-a',
    act: freshId(),
    name: '大石桥村',
    phone: '0939-1000009'
  })),
  'organization.retire': {
    who: 'a.officer',
    prepare: async (cloud) => {
      const id = 'c-sample'
      await cloud.admin.set('organizations', 'village-a', {
        categories: [{ id, name: '政策落实', below: 'affairs' }]
      })
      return { act: freshId(), nodeId: 'village-a', id, retired: true }
    }
  },
  'organization.set': {
    who: 'a.officer',
    prepare: async (cloud) => {
      await cloud.admin.set('organizations', 'village-a', { settings: {} })
      return {
        act: freshId(),
        nodeId: 'village-a',
        name: 'officeWeekday',
        value: 4,
        seen: null,
        reason: '暗号七七：周四赶集'
      }
    }
  },
  'organization.settings': { who: 'a.officer', prepare: () => Promise.resolve({ nodeId: 'village-a' }) },
  'organization.tree': given(() => ({ nodeId: 'village-a' }))
}
