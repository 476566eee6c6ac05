import { sweep } from '../../cloudfunctions/report/sweep'
import type { Report } from '../../cloudfunctions/domain/fieldReport/report'
import type { StoredItem } from '../../cloudfunctions/domain/contactGroup/feed'
import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'
import { groupIdOf } from '../../types/domain/tiers'
import { freshId } from './ids'
import { storedDoc, storedDocs } from './memoryCloud'
import type { memoryVillage, Own } from './memoryVillage'
import { personIdOf, type PersonKey } from './world'

export const ownGroup = groupIdOf('households', personIdOf('a.member'))
export const villageGroup = groupIdOf('village', 'village-a')
export const townGroup = groupIdOf('town', 'town-1')

interface Entry {
  _id: string
  reportId: string
  amount: number
  personId: string
}

/** Field reports of the test world in memory. */
export function memoryReports(village: ReturnType<typeof memoryVillage>) {
  return {
    report: (id: string) => storedDoc<Report>('reports', id),
    /** The cases that began as a report. */
    cases: (id: string) => storedDocs<Matter>('matters').filter((one) => one.origin?.reportId === id),
    /** What a group's feed tells of a report itself. */
    feed: (groupId: string) => storedDocs<StoredItem>('feed').filter((item) => item.groupId === groupId),
    ledger: () => storedDocs<Entry>('ledger'),
    sweep: (moment: string) => sweep(new Date(moment)),
    async post(own: Partial<Own<'report.post'>> = {}, who: PersonKey = 'a.member', id = freshId('report')) {
      const input = { id, groupId: ownGroup, text: '后山有一处滑坡，路断了。', ...own }
      return (await village.call(who, 'report.post', input)).id
    },
    act: (
      who: PersonKey,
      name: 'raise' | 'forward' | 'mark' | 'unmark',
      id: string,
      own: object = {},
      act = freshId()
    ) => village.call(who, `report.${name}`, { id, act, ...own } as never)
  }
}
