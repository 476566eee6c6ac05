import { labelled, type WordOf } from './unknown'

/** Contact groups from the bottom up (分层分级微群, S2 §5, S1, S0): what each is called on screen. */
export const tierLabels = labelled(
  {
    households: '联户群',
    city: '同城群',
    village: '工作群',
    town: '工作群'
  },
  '其他'
)
export type Tier = WordOf<typeof tierLabels>
export const tiers = Object.keys(tierLabels) as [Tier, ...Tier[]]

/** The first letter of a group’s id tells its tier; what follows is the member or the node it stands for. */
const tierOfLetter = { m: 'households', c: 'city', v: 'village', t: 'town' } as const
const letterOfTier = { households: 'm', city: 'c', village: 'v', town: 't' } as const

/** A group taken apart: its tier, and the member (households, city) or node (village, town) it stands for. */
export interface GroupKey {
  tier: Tier
  subject: string
}

export const groupIdOf = (tier: Tier, subject: string): string => `${letterOfTier[tier]}-${subject}`

/** What a group’s id says; null where it is none. */
export function groupKeyOf(groupId: string): GroupKey | null {
  const [, letter, subject] = /^([mcvt])-(.+)$/.exec(groupId) ?? []
  return letter && subject ? { tier: tierOfLetter[letter as keyof typeof tierOfLetter], subject } : null
}
