import { caughtUp } from '../../../../../cloudfunctions/domain/matter/effects/catchUp'
import { clusterOf } from '../../../../../cloudfunctions/domain/matter/state/cluster'
import type { Facts } from '../../../../../cloudfunctions/domain/matter/state/event'
import type { Matter } from '../../../../../cloudfunctions/domain/matter/state/matter'
import { matters } from '../../../../../cloudfunctions/domain/matter/state/matters'
import type { Act } from '../../../../../types/domain/matterActs'
import { defaultSettings } from '../../../../../types/domain/settings'
import type { Stage } from '../../../../../types/domain/stages'
import { asked, event, opening } from '../../../../support/matters'

const now = new Date('2026-11-24T02:00:00Z')
const due = new Date('2026-12-01T10:00:00Z')

/** The leading matter after its first events; they are told below. */
const steps: [Act, Stage, Facts][] = [
  ['submit', 'asked', { opening, text: '路灯坏了', dueAt: asked }],
  ['agenda', 'sorted', { category: 'infrastructure', urgency: 'ordinary', dueAt: due }],
  ['add', 'sorted', { text: '只说给办的人' }],
  ['assign', 'discussed', { lead: { id: 'lead', name: '姓lead', phone: '1' }, dueAt: due }],
  ['extend', 'discussed', { text: '想延' }],
  ['progress', 'discussed', { text: '只说给问的人' }],
  ['finish', 'handled', { outcome: 'solved', text: '修好了', dueAt: due }],
  ['rate', 'sorted', { satisfaction: 'no', dueAt: due }]
]
const lead = (count: number, ...more: [Act, Stage, Facts][]): Matter =>
  matters.documentOf(
    'lead-matter',
    [...steps.slice(0, count), ...more].map(([act, stage, facts], index) =>
      event(index + 1, act, stage, facts)
    )
  )

/** One that was merged into the leading matter when that had so many events. */
function follower(at: number): Matter {
  const other = { ...opening, number: '261123-OTHER', asker: { id: 'other', name: '姓other' } }
  const events = [
    event(1, 'submit', 'asked', { opening: other, text: '看不见路', dueAt: asked }),
    event(2, 'merge', 'merged', { cluster: clusterOf(lead(at), 'asked'), dueAt: null })
  ]
  return matters.documentOf('follower', events)
}
const catchUp = (matter: Matter, leading: Matter) => caughtUp(matter, leading, defaultSettings, now)
const told = (matter: Matter | null) =>
  matter?.history.slice(2).map(({ act, text, stage }) => [act, stage, text] as const)

describe('a matter that is handled with another', () => {
  it('is told every public sentence since, in order, and no word of what was said between two', () => {
    const after = catchUp(follower(1), lead(6))
    expect(told(after)).toEqual([
      ['follow', 'merged', '列入了议事，12 月 1 日前有结果。'],
      ['follow', 'merged', '村里定了人来办，12 月 1 日前办结。'],
      ['follow', 'merged', '正在办，有了新的进展。']
    ])
    expect(after!.cluster).toMatchObject({
      version: 6,
      stage: 'discussed',
      responsible: { id: 'lead', name: '姓lead', phone: '1' },
      dueAt: due
    })
  })

  it('is told nothing twice, however often it catches up', () => {
    const once = catchUp(follower(1), lead(4))!
    expect(catchUp(once, lead(4))).toBeNull()
    expect(told(catchUp(once, lead(6)))).toEqual(told(catchUp(follower(1), lead(6))))
  })

  it('learns nothing from who read the leading matter before it did', () => {
    const ahead = catchUp(follower(1), lead(6))!
    for (const count of [1, 2, 3, 4, 5]) expect(catchUp(ahead, lead(count))).toBeNull()
  })

  it('notes without a word that somebody else has it, or for longer', () => {
    const silent = lead(2, ['add', 'sorted', { dueAt: new Date('2026-12-08T10:00:00Z') }])
    const after = catchUp(follower(2), silent)
    expect(told(after)).toEqual([['follow', 'merged', undefined]])
    expect(after!.cluster!.dueAt).toEqual(new Date('2026-12-08T10:00:00Z'))
    expect(after!.pending).toEqual([])
  })

  it('ends with it, with its outcome, and is to be rated', () => {
    const after = catchUp(follower(4), lead(7))
    expect(told(after)).toEqual([
      ['follow', 'merged', '正在办，有了新的进展。'],
      ['settle', 'handled', '修好了']
    ])
    expect(after).toMatchObject({
      outcome: { kind: 'solved', text: '修好了' },
      category: 'infrastructure',
      urgency: 'ordinary',
      dueAt: new Date('2026-12-01T02:00:00Z'),
      hands: ['other']
    })
  })

  it('goes on with it where it was opened again before anybody looked', () => {
    const after = catchUp(follower(4), lead(8))
    expect(after).toMatchObject({ stage: 'merged', cluster: { stage: 'sorted', version: 8 } })
    expect(told(after)!.at(-1)).toEqual(['follow', 'merged', '评过了，不满意，村里要重新议。'])
  })

  it('goes its own way where it was withdrawn, or merged itself', () => {
    const cluster = clusterOf(lead(2), 'sorted')
    for (const end of [
      ['withdraw', 'withdrawn', { dueAt: null }],
      ['merge', 'merged', { cluster, dueAt: null }]
    ] as [Act, Stage, Facts][])
      expect(catchUp(follower(1), lead(1, end))).toMatchObject({
        stage: 'asked',
        cluster: null,
        dueAt: new Date('2026-11-25T10:00:00Z')
      })
  })

  it('is left alone by any other matter, and once it is not merged any more', () => {
    expect(catchUp(follower(1), { ...lead(4), _id: 'another' })).toBeNull()
    const ended = catchUp(follower(1), lead(7))!
    expect(catchUp(ended, lead(8))).toBeNull()
  })
})
