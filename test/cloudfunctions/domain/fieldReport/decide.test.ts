import { decide } from '../../../../cloudfunctions/domain/fieldReport/decide'
import { reports } from '../../../../cloudfunctions/domain/fieldReport/reports'
import type { Report, ReportEvent } from '../../../../cloudfunctions/domain/fieldReport/report'
import { actsOf, reportRolesOf } from '../../../../cloudfunctions/domain/fieldReport/roles'
import { Refusal } from '../../../../cloudfunctions/kernel/refusal'
import type { ErrorName } from '../../../../types/api/errors'
import { categories } from '../../../../types/domain/categories'
import { reportActs, reportUrgencies, reportWho, type ReportRole } from '../../../../types/domain/reports'
import { defaultSettings } from '../../../../types/domain/settings'
import { somebody } from '../../../support/matters'

const now = new Date('2026-11-23T02:00:00Z')
const path = ['county', 'town', 'village', 'grid']
const people = {
  author: somebody('author', 'member@grid'),
  hub: somebody('hub', 'hub@grid'),
  officer: somebody('officer', 'officer@village'),
  town: somebody('office', 'townOffice@town'),
  group: somebody('neighbor'),
  stranger: somebody('stranger')
}
const groupsOf = (who: keyof typeof people) => (who === 'group' || who === 'author' ? ['m-author'] : [])

function begun(category: (typeof categories)[number], urgency: (typeof reportUrgencies)[number]): Report {
  const by = { id: 'author', name: '姓author' }
  const event: Omit<ReportEvent, 'seq'> = {
    id: 'report-1',
    print: 'x',
    at: now,
    act: 'post',
    by,
    told: {
      path,
      groupId: 'm-author',
      groups: ['m-author'],
      from: '一村',
      by,
      subject: '滑坡',
      text: '滑坡',
      photos: [],
      place: null,
      category,
      urgency,
      hub: { id: 'hub', name: '姓hub' },
      office: { id: 'village', name: '村委会' },
      townId: 'town'
    }
  }
  return { ...reports.append('report-1', null, event, defaultSettings), pending: [], pendingSince: null }
}

const actor = (who: keyof typeof people) => ({
  person: people[who],
  groups: groupsOf(who),
  above: { office: { id: 'county', name: '县委组织部' } },
  settings: defaultSettings,
  now
})
const input = (act: string) => ({ id: 'report-1', act: `act-${act}`, reason: '报得及时' })

/** What an act was refused with, or null. */
function refusal(
  report: Report,
  who: keyof typeof people,
  act: (typeof reportActs)[number]
): ErrorName | null {
  try {
    decide(act, input(`tried-${act}`), report, actor(who))
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.named
    throw error
  }
}

/** Every state a report can be in, by the acts that led there. */
function states(): Report[] {
  const all: Report[] = []
  const later = (report: Report, act: 'raise' | 'forward' | 'mark', who: keyof typeof people) => {
    const decided = decide(act, input(act), report, actor(who))
    return (decided as { save: Report }).save
  }
  for (const category of ['welfare', 'affairs'] as const)
    for (const urgency of reportUrgencies) {
      const first = begun(category, urgency)
      all.push(first)
      const raised = first.village ? later(first, 'raise', 'author') : first
      const sent = raised.town ? raised : later(raised, 'forward', 'author')
      all.push(raised, sent, later(sent, 'mark', 'town'))
    }
  return all
}

describe('acts on a report', () => {
  it('are offered to exactly those whom the guard lets pass, in every state', () => {
    for (const report of states())
      for (const who of Object.keys(people) as (keyof typeof people)[]) {
        const standings = reportRolesOf(report, people[who], groupsOf(who), now)
        for (const act of reportActs) {
          const refused = refusal(report, who, act)
          expect([who, act, actsOf(report, standings).includes(act)]).toEqual([who, act, refused === null])
          if (standings.length === 0) expect(refused).toBe('NOT_FOUND')
        }
      }
  })

  it('are for whom the table says', () => {
    expect(reportWho).toEqual({
      answer: ['officer', 'hub', 'town'],
      raise: ['author', 'officer', 'hub', 'town'],
      forward: ['author', 'officer', 'town'],
      mark: ['town'],
      unmark: ['town']
    } satisfies Record<string, ReportRole[]>)
  })

  it('give nobody who reported an office in it', () => {
    const both = somebody('author', 'member@grid', 'townOffice@town')
    expect(reportRolesOf(begun('safety', 'grave'), both, ['m-author'], now)).toEqual(['author', 'group'])
  })

  it.each(['raise', 'forward'] as const)('%s keeps the path where it lies now', (act) => {
    const moved = { ...begun('welfare', 'ordinary'), path: ['county', 'town-2', 'village', 'grid'] }
    const decided = decide(act, input(act), moved, actor('author')) as { save: Report }
    expect(decided.save.path).toBe(moved.path)
  })
})
