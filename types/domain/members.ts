import { labelled, type WordOf } from './unknown'

/** Where a member lives and works; it decides how they link (S1). */
export const memberCategoryLabels = labelled({ home: '在家', away: '外出', floating: '流动' }, '其他')
export type MemberCategory = WordOf<typeof memberCategoryLabels>
export const memberCategories = Object.keys(memberCategoryLabels) as MemberCategory[]

/** Party groups a member may sit in (小组联人, S1). */
export const partyGroupLabels = labelled(
  {
    elder: '老龄党小组',
    farming: '种养业党小组',
    business: '务工经商党小组',
    away: '外出党小组'
  },
  '其他'
)
export type PartyGroup = WordOf<typeof partyGroupLabels>
export const partyGroups = Object.keys(partyGroupLabels) as PartyGroup[]

/** Posts a member may hold in the village (岗位联事, S1). */
export const dutyLabels = labelled(
  {
    teaching: '宣传教育岗',
    supervision: '民主监督岗',
    projects: '项目建设岗',
    mediation: '矛盾调解岗'
  },
  '其他'
)
export type Duty = WordOf<typeof dutyLabels>
export const duties = Object.keys(dutyLabels) as Duty[]

/** Why a member is not asked to link (S2); who volunteers may link all the same. */
export const exemptionLabels = labelled(
  {
    age: '年满七十',
    weak: '年老体弱',
    ill: '患病',
    disabled: '残疾',
    away: '长期外出'
  },
  '其他'
)
export type Exemption = WordOf<typeof exemptionLabels>
export const exemptions = Object.keys(exemptionLabels) as Exemption[]
