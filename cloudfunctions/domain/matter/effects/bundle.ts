import type { Act } from '../../../../types/domain/matterActs'
import type { Bundle } from '../../message/message'
import type { MatterEvent } from '../state/event'
import { isPressing, type RecipientRole } from './recipients'
import type { MatterState } from '../state/state'

/** Sorts that come of one matter again and again, by whom they are told; `#` for how often. */
const ofOne: Partial<Record<Act, string>> = {
  add: '补充了 # 次。',
  relay: '也反映了这件事的人补充了 # 次。',
  progress: '说了 # 次进展。',
  follow: '一起办的那件事有了 # 次进展。'
}

/** Sorts that come of many matters at once; `#` for how many. */
const ofMany: Partial<Record<RecipientRole, Partial<Record<Act, string>>>> = {
  next: {
    submit: '有 # 件事等您梳理。',
    agenda: '有 # 件事等村里议。',
    assign: '交给您 # 件事。',
    nudge: '# 件事问的话没有回音，请按现在知道的来定。',
    resume: '# 件事没有等到回话，请按现在知道的来梳理。',
    remind: '有 # 件事快到期了。',
    overdue: '有 # 件事过期了，已经报给上一级，提出人也看得到。请尽快办，办不了要说明原因。'
  },
  helper: { assign: '请您协办 # 件事。' },
  unit: {
    split: '分给您 # 件事答复。',
    remind: '分给您的 # 件事快到期了。',
    overdue: '分给您的 # 件事过期了，请尽快答复。'
  },
  former: { assign: '# 件事改由别人来办，您不用再办了。' },
  office: { overdue: '有 # 件事过期了，请过问一下。' },
  above: { overdue: '有 # 件事过期了，请督促。' }
}

/**
 * By what a message is one line with others of its sort. In an office's inbox also by who acted: whoever did it is not
 * told, and must not take the line with them. Pure.
 */
export function bundleOf(
  matter: MatterState & { _id: string },
  event: MatterEvent,
  { id: to, as }: { id: string; as: RecipientRole },
  text: string
): Bundle | undefined {
  const { act, by } = event
  const many = ofMany[as]?.[act]
  if (many) {
    const acted = to === matter.office.id ? by.id : ''
    return { of: `${act}.${as}.${acted}`, many, wide: true }
  }
  // What presses, or says when it goes on, is read for its words.
  const again = ofOne[act]
  if (!again || isPressing(event, matter)) return undefined
  const who = act === 'add' || act === 'progress' ? text.split(/补充了|说了进展/, 1)[0]! : ''
  return { of: `${act}.${matter._id}.${by.id}`, many: `${who}${again}` }
}
