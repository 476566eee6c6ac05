import { roleLabels, type Role } from './roles'
import { labelled, type WordOf } from './unknown'

/**
 * Offices (职务) that an appointment may carry (domain.md §11). They are data: review lines and rounds rest on them,
 * rights never do; what somebody may do, the role says alone. In code they are positions, since an office is the
 * body that answers for a node.
 */
export const positionLabels = labelled(
  {
    secretary: '书记',
    deputySecretary: '副书记',
    organizationMember: '组织委员',
    committeeMember: '委员',
    townCadre: '镇机关干部',
    residentCadre: '驻村干部',
    villageLeader: '联村领导',
    villageCadre: '包村干部',
    leadingGroupMember: '领导小组成员',
    leadingGroupOffice: '领导小组办公室成员'
  },
  '其他职务'
)

export type Position = WordOf<typeof positionLabels>
export const positions = Object.keys(positionLabels) as Position[]

/** An appointment, as far as it says what its holder is called. */
interface Titled {
  role: Role
  title?: string | undefined
  positions?: readonly Position[] | undefined
}

/** What an appointment is called beyond its role: by its own words, else by its offices; null without either. */
export const titleOf = ({ title, positions: held = [] }: Omit<Titled, 'role'>): string | null =>
  title ?? (held.length > 0 ? held.map((position) => positionLabels[position]).join('、') : null)

/** What an appointment is called, at least by its role. */
export const calledAs = (post: Titled): string => titleOf(post) ?? roleLabels[post.role]
