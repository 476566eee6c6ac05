import { groupIdOf } from '../../../../types/domain/tiers'
import { sending, words } from '../../../support/twoWorlds'
import { personIdOf } from '../../../support/world'
import type { Kind } from '../twoWorlds'

const report = {
  id: 'report-of-two-worlds',
  begin: sending('report.post', {
    groupId: groupIdOf('households', personIdOf('a.member')),
    text: `${words}有人这样办事。`,
    category: 'safety',
    urgency: 'urgent'
  })
}

const concerning = (...whom: ('a.handler' | 'a.helper' | 'a.officer2')[]) =>
  whom.map((name) => ({ name, asker: 'a.member', own: { about: [personIdOf(name)] } }))

/** From whom a field report is kept: everybody else reads that it is, and nobody but its author of whom. */
export const reportKinds: Record<string, Kind> = {
  'from whom a field report is kept': {
    ...report,
    worlds: concerning('a.handler', 'a.helper', 'a.officer2'),
    steps: [['town.office', 'report.answer', { text: words }]],
    looks: [0, 1],
    readers: [
      'a.resident',
      'a.neighbor',
      'a.hub',
      'a.officer',
      'a.loner',
      'a.homeless',
      'town.unit',
      'county.office'
    ]
  }
}
