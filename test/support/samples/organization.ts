import { valueOf } from '../answers'
import { newAdminCode } from '../../../cloudfunctions/shared/tree/adminCode'
import { freshId } from '../ids'
import type { OtherSamples } from '../samples'
import { personIdOf } from '../world'

const given = <Input extends Record<string, unknown>>(input: () => Input) => ({
  who: 'town.admin' as const,
  prepare: () => Promise.resolve(input())
})

export const organizationSamples: OtherSamples<'organization'> = {
  'organization.add': given(() => ({
    id: freshId('node'),
    parentId: 'town-1',
    kind: 'village',
    name: '新桥村',
    phone: '0939-1000003'
  })),
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
  'organization.people': given(() => ({ nodeId: 'village-a' })),
  'organization.work': given(() => ({
    personId: personIdOf('a.handler'),
    role: 'handler',
    nodeId: 'village-a'
  })),
  'organization.rename': given(() => ({
    id: 'village-a',
    act: freshId(),
    name: '大石桥村',
    phone: '0939-1000009'
  })),
  'organization.tree': given(() => ({ nodeId: 'village-a' }))
}
