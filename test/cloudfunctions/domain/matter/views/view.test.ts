import { photosOf, viewOf } from '../../../../../cloudfunctions/domain/matter/views/view'
import { rowOf } from '../../../../../cloudfunctions/domain/matter/views/row'
import { defaultSettings } from '../../../../../types/domain/settings'
import { row, view } from '../../../../../types/api/matter/views'
import { asked, matterAt, only, type PersonStanding } from '../../../../support/matters'
import { strictSchema } from '../../../../support/strictSchema'

const photo = 'cloud://local-1.local/photos/asker/1.jpg'
const matter = {
  ...matterAt('sorted', {
    text: '补充',
    photos: [photo, 'cloud://gone'],
    dueAt: new Date('2026-11-24T10:00:00Z')
  }),
  pending: [
    {
      id: 'secret-effect',
      kind: 'message' as const,
      to: 'x',
      by: 'y',
      matterId: 'm',
      subject: 's',
      text: 't',
      at: asked
    }
  ]
}
const reader = (standing: PersonStanding, now = asked) => ({
  person: only[standing],
  standings: [standing],
  settings: defaultSettings,
  now
})
const shown = (now = asked) => viewOf(matter, new Map([[photo, 'https://files/1']]), reader('asker', now))

describe('the view of a matter', () => {
  it('holds what the contract names and no field more', () => {
    expect(strictSchema(view).safeParse(shown()).error).toBeUndefined()
  })

  it('shows nobody’s id, fingerprint, path or waiting effect', () => {
    const text = JSON.stringify({ ...shown(), responsible: null })
    for (const hidden of [
      'print-',
      'secret-effect',
      'event-1',
      '"hub"',
      '"lead":"lead"',
      'h1',
      'county',
      'pending'
    ])
      expect(text).not.toContain(hidden)
  })

  it('tells who must act next and how to reach them', () => {
    expect(shown().responsible).toEqual({ id: 'village', name: '村委会', phone: '0939-1' })
  })

  it('tells newest first what happened, and marks what the reader did', () => {
    expect(shown().history.map(({ seq, by }) => [seq, by.you])).toEqual([
      [2, true],
      [1, true]
    ])
    expect(viewOf(matter, new Map(), reader('officer')).history.map(({ by }) => by.you)).toEqual([
      false,
      false
    ])
  })

  it('shows photos by their addresses and leaves out the lost ones', () => {
    expect(photosOf(matter, only.officer, ['officer'], asked)).toEqual([photo, 'cloud://gone'])
    expect(shown().history[0]!.photos).toEqual(['https://files/1'])
  })

  it('offers the acts of the reader’s standing only', () => {
    expect(shown().acts.sort()).toEqual(['add', 'withdraw'])
    expect(viewOf(matter, new Map(), reader('officer')).acts.sort()).toEqual(
      [
        'add',
        'assembly',
        'assign',
        'classify',
        'decline',
        'escalate',
        'merge',
        'passUp',
        'postpone',
        'rush',
        'share'
      ].sort()
    )
    expect(viewOf(matter, new Map(), reader('helper')).acts).toEqual([])
  })
})

describe('the deadline shown', () => {
  const due = (now: string) => shown(new Date(now)).due

  it('is not overdue until it has passed', () => {
    expect(due('2026-11-24T10:00:00.000Z')).toMatchObject({ workdays: 0, overdue: false })
    expect(due('2026-11-24T10:00:00.001Z')).toMatchObject({ workdays: 0, overdue: true })
  })

  it('counts working days, over a weekend and behind the deadline too', () => {
    expect(due('2026-11-20T02:00:00Z')).toMatchObject({ workdays: 2 })
    expect(due('2026-11-27T02:00:00Z')).toMatchObject({ workdays: -3, overdue: true })
  })

  it('is provisional where the holidays of its year are not announced', () => {
    const next = { ...matter, dueAt: new Date('2027-01-05T10:00:00Z') }
    expect(viewOf(next, new Map(), reader('asker')).due?.provisional).toBe(true)
    expect(due('2026-11-23T02:00:00Z')?.provisional).toBe(false)
  })

  it('is absent where nobody’s time runs', () => {
    expect(viewOf({ ...matter, dueAt: null }, new Map(), reader('asker')).due).toBeNull()
  })
})

describe('a row', () => {
  it('holds what the contract names and no field more', () => {
    expect(strictSchema(row).safeParse(rowOf(matter, only.officer, asked)).error).toBeUndefined()
  })

  it('says who asked when, and who must act, by name', () => {
    expect(rowOf(matter, only.officer, asked)).toMatchObject({
      asker: '姓asker',
      askedAt: asked.toISOString(),
      responsible: '村委会'
    })
  })
})
