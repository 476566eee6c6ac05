import { requestStateLabels } from '../../../types/domain/households'
import type { Output } from '../../cloud/methods'

export type Request = Output<'household.requests'>['rows'][number]

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
      return person.you && by.you ? '我离开了这一户' : `${asker}提出把${who}从这一户移出`
  }
}

/** How far it is. */
export const stateWords = ({ state, objection }: Request): string =>
  objection ? '有人不同意' : requestStateLabels[state]
