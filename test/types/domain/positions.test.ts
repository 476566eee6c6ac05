import { nodeKinds } from '../../../types/domain/nodes'
import { calledAs, positionLabels, positions, titleOf } from '../../../types/domain/positions'
import { positionsFor } from '../../../types/domain/positionsFor'
import { roles } from '../../../types/domain/roles'

/** Which offices an appointment may carry, as drawn from domain.md §11 and S3. */
const ofCommittee = ['secretary', 'deputySecretary', 'organizationMember', 'committeeMember']
const forVillage = ['residentCadre', 'villageLeader', 'villageCadre']
const ofLeadingGroup = ['leadingGroupMember', 'leadingGroupOffice']
const drawn: Record<string, string[]> = {
  'officer@village': [...ofCommittee, ...forVillage, ...ofLeadingGroup],
  'townOffice@town': [...ofCommittee, 'townCadre', ...ofLeadingGroup],
  'handler@town': [...ofCommittee, 'townCadre', ...ofLeadingGroup],
  'handler@village': forVillage,
  'handler@county': ofLeadingGroup,
  'countyOffice@county': ofLeadingGroup
}

describe('the offices of an appointment', () => {
  it.each(roles.flatMap((role) => nodeKinds.map((kind) => [role, kind] as const)))(
    'that a %s at a %s may carry are those drawn',
    (role, kind) => expect(positionsFor(role, kind)).toEqual(drawn[`${role}@${kind}`] ?? [])
  )

  it('each fit somewhere, and have a name of their own', () => {
    expect(new Set(Object.values(drawn).flat())).toEqual(new Set(positions))
    expect(new Set(Object.values(positionLabels)).size).toBe(positions.length)
  })

  it('call it where it has no words of its own', () => {
    const post = { role: 'officer' as const }
    expect(calledAs(post)).toBe('村(社)干部')
    expect(titleOf({})).toBeNull()
    expect(titleOf({ positions: [] })).toBeNull()
    expect(calledAs({ ...post, positions: ['secretary', 'leadingGroupMember'] })).toBe('书记、领导小组成员')
    expect(calledAs({ ...post, positions: ['secretary'], title: '村支书' })).toBe('村支书')
  })
})
