import type { Decision } from '../../../../types/domain/households'
import type { HouseholdRequest } from './request'

type Told = Pick<HouseholdRequest, 'kind' | 'person' | 'by' | 'reason'>

const because = (reason: string | undefined) => (reason ? `。原因：${reason}` : '')

/** What it is about, in a few words. */
export const matterOf = ({ kind, person }: Pick<Told, 'kind' | 'person'>): string =>
  ({
    join: `${person.name}登记在这一户`,
    represent: `${person.name}当户代表`,
    remove: `把${person.name}移出这一户`
  })[kind]

/** Told to the household, its member and the village when something is asked. */
export const askedWords = (request: Told): string =>
  ({
    join: `${request.person.name}用邀请码登记，说是这一户新来的。认识他、确实是这一户的，请点「同意」。`,
    represent: `${request.by.name}提出由${request.person.name}当户代表${because(request.reason)}。要另一个人同意才算。`,
    remove: `${request.by.name}提出把${request.person.name}从这一户移出${because(request.reason)}。要另一个人同意才算。`
  })[request.kind]

/** Told to the same people when it was answered. */
export function decidedWords(request: Told, decision: Decision, by: string, reason?: string): string {
  const what = matterOf(request)
  const own = request.kind === 'remove' && request.by.id === request.person.id
  return {
    confirm: `${by}同意了：${what}${because(request.kind === 'join' ? undefined : request.reason)}。`,
    decline: `${by}没有同意：${what}${because(reason)}。`,
    withdraw: `${by}不申请了：${what}。`,
    object: own
      ? `${by}想回到这一户${because(reason)}。请看一看要不要改回去。`
      : `${by}不同意：${what}${because(reason)}。请看一看要不要改。`,
    undo: `${by}改回去了：${what}，现在不算了${because(reason)}。`,
    keep: `${by}看过了，不改：${what}${because(reason)}。`
  }[decision]
}

/** Told to a newcomer, who hears nothing of the household until they belong to it. */
export const newcomerWords = (decision: 'confirm' | 'decline' | 'withdraw' | 'expired', reason?: string) =>
  ({
    confirm: '您的登记有人同意了，现在可以看到您家的事。',
    decline: `您的登记没有得到同意${because(reason)}。要是弄错了，请打村里的电话。`,
    withdraw: '您不申请登记了。以后还可以用邀请码再登记。',
    expired: '您的登记一直没有人答复，已经过期。请打村里的电话，或者用邀请码再登记一次。'
  })[decision]

/** Told to who can answer once it has waited for days. */
export const remindWords = (request: Told, days: number): string =>
  `还等着您点头，已经 ${days} 天了：${matterOf(request)}。`

/** Told to the office above where nobody below can, or did. */
export const aboveWords = (request: Told & { household: string }): string =>
  `${request.household}的一件事村里没有人能答复，请您看看：${matterOf(request)}${because(request.reason)}。`

export const expiredWords = (request: Told): string =>
  `一直没有人答复，这一条过期了，什么都没有改：${matterOf(request)}。还需要的话请再提一次。`

export const objectionOverWords = (request: Told): string =>
  `对「${matterOf(request)}」说的不同意一直没有人答复，改回去的期限过了。请打村里的电话说。`
