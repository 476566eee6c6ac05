import { decisionLabels, requestStateLabels, type Decision } from '../../../types/domain/households'
import type { Output } from '../../cloud/methods'

export type Request = Output<'household.requests'>['rows'][number]

/** Whether somebody left by their own word: what they say against it is that they come back. */
const leftAlone = ({ kind, person, by }: Pick<Request, 'kind' | 'person' | 'by'>): boolean =>
  kind === 'remove' && (person.you ? by.you : !by.you && by.name === person.name)

/** What is asked, in one sentence. */
export function requestWords({ kind, person, by }: Request): string {
  const who = person.you ? '我' : person.name
  const asker = by.you ? '我' : by.name
  switch (kind) {
    case 'join':
      return `${who}用邀请码登记，说是这一户新来的`
    case 'represent':
      return person.you && by.you ? '我提出由自己当户代表' : `${asker}提出由${who}当户代表`
    case 'remove':
      if (person.you && by.you) return '我离开了这一户'
      return leftAlone({ kind, person, by }) ? `${who}自己离开了这一户` : `${asker}提出把${who}从这一户移出`
    case 'unknown':
      return `${asker}提出的变动`
  }
}

/** How far it is. */
export function stateWords(request: Request): string {
  const { state, objection } = request
  return objection ? (leftAlone(request) ? '想回来' : '有人不同意') : requestStateLabels[state]
}

/** What the button for a decision says. */
export const decisionWords = (request: Request, decision: Decision): string =>
  decision === 'object' && leftAlone(request) ? '我想回来' : decisionLabels[decision]

/** What somebody said against it. */
export const objectionWords = (request: Request): string | null =>
  request.objection &&
  `${request.objection.by}${leftAlone(request) ? '想回来' : '不同意'}：${request.objection.text}`
