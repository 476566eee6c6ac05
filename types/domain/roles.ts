import type { NodeKind } from './nodes'
import { labelled, type WordOf } from './unknown'

/** Roles a person holds at an organization node; a role held at a node covers what is below it (domain.md, "Who takes part"). */
export const roleLabels = labelled(
  {
    member: '党员',
    hub: '党员中心户',
    informationOfficer: '信息员',
    officer: '村(社)干部',
    handler: '承办干部',
    townOffice: '镇党委办公室',
    countyOffice: '县委组织部',
    admin: '管理员'
  },
  '其他职务'
)

export type Role = WordOf<typeof roleLabels>
export const roles = Object.keys(roleLabels) as Role[]

/** The kinds of nodes at which a role is held that is not held at every level (S1 §2, domain.md "Who takes part"). */
const heldAt: Partial<Record<Role, readonly NodeKind[]>> = {
  hub: ['village', 'grid'],
  townOffice: ['town'],
  countyOffice: ['county']
}

/** Whether a role can be held at a node of a kind. */
export const isHeldAt = (role: Role, kind: NodeKind): boolean => heldAt[role]?.includes(kind) ?? true

/** Roles in which somebody else can stand in for a while; who administers, or is linked with households, is not replaced so. */
export const substitutable = [
  'hub',
  'officer',
  'handler',
  'townOffice',
  'countyOffice'
] as const satisfies Role[]

/** What somebody is to one matter, decided afresh at every call; one person can be several things. */
export const matterRoleLabels = labelled(
  {
    asker: '提出人',
    /** Filed it for somebody else (代办). */
    proxy: '代办人',
    /** Took the asker’s call and wrote down what was said; the code of the receipt proved who called. */
    scribe: '接电话的人',
    sorter: '梳理人',
    /** Decides at the level where the matter lies: the village's officers, or the town's office where it lies there. */
    officer: '村组织',
    lead: '领办人',
    helper: '协办人',
    /** The office above. */
    town: '镇党委办公室',
    /** A unit that the town gave a part to. */
    unit: '承办单位',
    system: '联户'
  },
  '经手人'
)

export type MatterRole = WordOf<typeof matterRoleLabels>
