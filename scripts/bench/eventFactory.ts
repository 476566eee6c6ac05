import { addDays } from '../../cloudfunctions/kernel/calendar'
import type { Contact } from '../../cloudfunctions/kernel/contact'
import { contactOf, type Person } from '../../cloudfunctions/kernel/person'
import {
  afterWorkdays,
  answerBy,
  discussBy,
  handleBy,
  rateBy,
  sortBy
} from '../../cloudfunctions/domain/matter/state/deadlines'
import type { Cluster, Facts, Opening } from '../../cloudfunctions/domain/matter/state/event'
import type { Act } from '../../types/domain/matterActs'
import type { MatterRole } from '../../types/domain/roles'
import { defaultSettings as settings } from '../../types/domain/settings'

/** Who does what in an invented history. */
export interface Parts {
  asker: Person
  sorter: Person
  officer: Person
  /** Signs beside the first. */
  second: Person
  lead: Person
  town: Person
  unit: Person
  townOffice: Contact
  /** What it is handled together with, where it is. */
  cluster: Cluster | null
  opening: Opening
}

type Doer = 'asker' | 'sorter' | 'officer' | 'second' | 'lead' | 'town' | 'system'

/** Who does an act, as what, and what it adds. */
export type Made = [Doer, MatterRole, Facts]

const asked =
  '村口的路灯坏了好几天，晚上老人和孩子出门看不见路，昨天又有人差点踩进沟里。请村里尽快派人来看看，是线路的问题还是灯头的问题，能修就修，不能修就换一盏。'
const answered =
  '已经到现场看过，线路是好的，灯头进水烧坏了。当天换了新的节能灯头，把灯罩也封好，晚上已经亮了。以后每月检查一次，再有问题请随时反映。'
const line = '村口的路灯在修，这个星期换灯头。'

/** What an act of an invented history looks like; `seq` is its place there. */
export function makeEvent(act: Act, at: Date, seq: number, parts: Parts): Made {
  const { opening, lead, officer, townOffice, unit, cluster } = parts
  switch (act) {
    case 'submit':
      return ['asker', 'asker', { opening, text: asked, photos: [], dueAt: sortBy(at, settings) }]
    case 'ask':
      return ['sorter', 'sorter', { text: '请问是哪一盏灯？', dueAt: answerBy(at, settings) }]
    case 'agenda':
      return [
        'sorter',
        'sorter',
        { category: 'infrastructure', urgency: 'ordinary', dueAt: discussBy(at, 'ordinary', settings) }
      ]
    case 'merge':
      return ['officer', 'officer', { cluster, dueAt: null }]
    case 'share':
      return ['officer', 'officer', { shared: line, text: line }]
    case 'overdue':
      return ['system', 'system', {}]
    case 'assign':
      return [
        'officer',
        'officer',
        { lead: contactOf(lead), helpers: [], dueAt: handleBy(at, 'ordinary', settings) }
      ]
    case 'decline':
      return ['officer', 'officer', { outcome: 'declined', text: answered, dueAt: rateBy(at, settings) }]
    case 'take':
      return ['lead', 'lead', {}]
    case 'progress':
      return ['lead', 'lead', { text: '灯头明天到货。', photos: [] }]
    case 'hold': {
      const hold = { why: 'weather' as const, since: at, dueWas: handleBy(at, 'ordinary', settings) }
      return ['lead', 'lead', { text: '等雨停。', hold, dueAt: addDays(at, settings.holdDays) }]
    }
    case 'extend': {
      const until = afterWorkdays(at, settings.complexWorkdays, settings)
      return ['lead', 'lead', { text: '缺货。', extension: { by: lead._id, until, state: 'asked' } }]
    }
    case 'finish':
      return ['lead', 'lead', { outcome: 'solved', text: answered, photos: [], dueAt: rateBy(at, settings) }]
    case 'escalate':
      return [
        'officer',
        'officer',
        {
          text: '是镇里的线路。',
          town: townOffice,
          dueAt: afterWorkdays(at, settings.townWorkdays, settings)
        }
      ]
    case 'split':
      return [
        'town',
        'town',
        {
          given: [{ part: `${seq}.1`, unit: contactOf(unit), ask: '请查线路。' }],
          dueAt: afterWorkdays(at, settings.unitWorkdays, settings)
        }
      ]
    case 'reply':
      return ['town', 'town', { text: answered, dueAt: afterWorkdays(at, settings.informWorkdays, settings) }]
    case 'rate':
      return ['asker', 'asker', { satisfaction: 'yes', dueAt: null }]
    case 'withdraw':
      return ['asker', 'asker', { dueAt: null }]
    case 'exclude':
      return [
        'officer',
        'officer',
        { text: '归电力公司管。', exclusion: { by: officer._id, state: 'asked' } }
      ]
    case 'sign':
      return ['second', 'officer', { exclusion: { by: officer._id, state: 'signed' } }]
    case 'appeal':
      return ['asker', 'asker', { text: '村里能修。', exclusion: { by: officer._id, state: 'appealed' } }]
    default:
      throw new Error(`no invented history needs ${act}`)
  }
}
