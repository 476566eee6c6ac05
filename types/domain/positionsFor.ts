import type { NodeKind } from './nodes'
import { positions, type Position } from './positions'
import type { Role } from './roles'

type Where = Partial<Record<Role, readonly NodeKind[]>>

/** Of the party organization of a village or a town, whose people serve as officers, in its office or as handlers. */
const ofCommittee: Where = { officer: ['village'], townOffice: ['town'], handler: ['town'] }
/** Of somebody from above who is there for one village. */
const forVillage: Where = { officer: ['village'], handler: ['village'] }
const ofLeadingGroup: Where = {
  officer: ['village'],
  townOffice: ['town'],
  countyOffice: ['county'],
  handler: ['town', 'county']
}

/** As what, and at which kinds of nodes, somebody is appointed who holds an office (S2 §6, S3, S4). */
const heldAs: Record<Position, Where> = {
  secretary: ofCommittee,
  deputySecretary: ofCommittee,
  organizationMember: ofCommittee,
  committeeMember: ofCommittee,
  townCadre: { townOffice: ['town'], handler: ['town'] },
  residentCadre: forVillage,
  villageLeader: forVillage,
  villageCadre: forVillage,
  leadingGroupMember: ofLeadingGroup,
  leadingGroupOffice: ofLeadingGroup
}

/** The offices that an appointment in a role at a kind of node may carry; none for most. */
export const positionsFor = (role: Role, kind: NodeKind): Position[] =>
  positions.filter((position) => heldAs[position][role]?.includes(kind))
