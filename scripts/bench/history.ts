import { contactOf, type Person } from '../../cloudfunctions/kernel/person'
import { addDays } from '../../cloudfunctions/kernel/calendar'
import { fingerprint } from '../../cloudfunctions/kernel/fingerprint'
import { discussBy, handleBy, rateBy, sortBy } from '../../cloudfunctions/shared/matter/deadlines'
import type { Facts, MatterEvent, Opening } from '../../cloudfunctions/shared/matter/event'
import type { Act } from '../../types/domain/flow'
import type { Standing } from '../../types/domain/roles'
import { defaultSettings } from '../../types/domain/settings'
import type { Stage } from '../../types/domain/stages'

/** The acts that lead to a stage, the shortest way. */
const way: Partial<Record<Stage, Act[]>> = {
  asked: ['submit'],
  returned: ['submit', 'ask'],
  sorted: ['submit', 'agenda'],
  discussed: ['submit', 'agenda', 'assign'],
  handling: ['submit', 'agenda', 'assign', 'take', 'progress'],
  handled: ['submit', 'agenda', 'assign', 'take', 'progress', 'finish'],
  closed: ['submit', 'agenda', 'assign', 'take', 'progress', 'finish', 'rate'],
  withdrawn: ['submit', 'withdraw']
}

/** The stages that an invented history can lead to. */
export const invented = Object.keys(way) as Stage[]

/** Who does what in an invented history. */
export interface Parts {
  asker: Person
  sorter: Person
  officer: Person
  lead: Person
  opening: Opening
}

type Made = [keyof Omit<Parts, 'opening'>, Standing, Stage, Facts]

const asked =
  '村口的路灯坏了好几天，晚上老人和孩子出门看不见路，昨天又有人差点踩进沟里。请村里尽快派人来看看，是线路的问题还是灯头的问题，能修就修，不能修就换一盏。'
const answered =
  '已经到现场看过，线路是好的，灯头进水烧坏了。当天换了新的节能灯头，把灯罩也封好，晚上已经亮了。以后每月检查一次，再有问题请随时反映。'

function make(act: Act, at: Date, { opening, lead }: Parts): Made {
  const settings = defaultSettings
  switch (act) {
    case 'submit':
      return ['asker', 'asker', 'asked', { opening, text: asked, photos: [], dueAt: sortBy(at, settings) }]
    case 'ask':
      return ['sorter', 'sorter', 'returned', { text: '请问是哪一盏灯？', dueAt: null }]
    case 'agenda': {
      const dueAt = discussBy(at, 'ordinary', settings)
      return ['sorter', 'sorter', 'sorted', { category: 'infrastructure', urgency: 'ordinary', dueAt }]
    }
    case 'assign': {
      const dueAt = handleBy(at, 'ordinary', settings)
      return ['officer', 'officer', 'discussed', { lead: contactOf(lead), helpers: [], dueAt }]
    }
    case 'take':
      return ['lead', 'lead', 'handling', {}]
    case 'progress':
      return ['lead', 'lead', 'handling', { text: '灯头明天到货。', photos: [] }]
    case 'finish': {
      const dueAt = rateBy(at, settings)
      return ['lead', 'lead', 'handled', { outcome: 'solved', text: answered, photos: [], dueAt }]
    }
    case 'rate':
      return ['asker', 'asker', 'closed', { satisfaction: 'yes', dueAt: null }]
    case 'withdraw':
      return ['asker', 'asker', 'withdrawn', { dueAt: null }]
    default:
      throw new Error(`no invented history needs ${act}`)
  }
}

/** A plausible history that leads to a stage, a day between its acts. */
export const historyTo = (id: string, stage: Stage, askedAt: Date, parts: Parts): MatterEvent[] =>
  way[stage]!.map((act, index) => {
    const at = addDays(askedAt, index)
    const [who, standing, next, facts] = make(act, at, parts)
    const { _id, name } = parts[who]
    return {
      seq: index + 1,
      id: index === 0 ? id : `${id}-${index}`,
      print: fingerprint(_id, act, id),
      at,
      act,
      by: { id: _id, name, standing },
      stage: next,
      ...facts
    }
  })
