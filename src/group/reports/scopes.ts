import type { Me } from '../../cloud/me'
import type { Role } from '../../../types/domain/roles'

export type Scope = 'village' | 'town' | 'important' | 'mine'

const forRole: [Role, Scope][] = [
  ['townOffice', 'town'],
  ['townOffice', 'important'],
  ['officer', 'village']
]

export const scopeLabels: Record<Scope, string> = {
  town: '镇里收到的',
  important: '特别重要',
  village: '村里的',
  mine: '我说的'
}

/** The lists of reports a person has: of the offices they sit in, and their own. */
export function scopesOf(me: Me | undefined): Scope[] {
  const roles = me?.person?.roles.map(({ role }) => role) ?? []
  return [...forRole.filter(([role]) => roles.includes(role)).map(([, scope]) => scope), 'mine']
}

export const emptyWords: Record<Scope, { title: string; hint: string }> = {
  town: { title: '还没有收到情况', hint: '重大、紧急的，还有村里送来的，会同时到这里。' },
  important: { title: '还没有评过', hint: '点开一条情况，可以评为特别重要。' },
  village: { title: '还没有情况', hint: '党员和信息员说的情况，会到这里，急的排在前面。' },
  mine: { title: '您还没有说过', hint: '在首页点「说一句」，把了解到的事告诉群里。' }
}
