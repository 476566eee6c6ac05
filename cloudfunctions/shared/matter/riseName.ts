import type { Facts } from './event'

const ofResort = { admin: '的管理员', post: '的其他工作人员', nobody: '' } as const

/** What a matter went to that nobody could act on, as people are told; undefined where it went nowhere. */
export const riseName = ({ to, town, resort }: Pick<Facts, 'to' | 'town' | 'resort'>): string | undefined => {
  const seat = to ?? town
  return seat && `${seat.name}${resort ? ofResort[resort] : ''}`
}
