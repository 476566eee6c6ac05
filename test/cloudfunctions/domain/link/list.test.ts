import {
  daysLeft,
  isOpen,
  lists,
  publication,
  type List,
  type ListEvent
} from '../../../../cloudfunctions/domain/link/list'
import { defaultSettings } from '../../../../types/domain/settings'

const shown = (now: string): List =>
  ({ state: 'public', ...publication(new Date(now), defaultSettings) }) as List

describe('a publication of five days', () => {
  it.each([
    ['just after midnight', '2026-11-21T16:00:00Z', '2026-11-27'],
    ['just before midnight', '2026-11-22T15:59:59Z', '2026-11-27'],
    ['at midnight', '2026-11-22T16:00:00Z', '2026-11-28']
  ])('begun %s in Shanghai is shown to the end of the fifth day after', (_when, now, lastDay) => {
    const list = shown(now)
    expect(list.lastDay).toBe(lastDay)
    expect(list.endsAt!.toISOString()).toBe(`${lastDay}T16:00:00.000Z`)
  })

  it('takes objections to the last second, and counts the days that are left', () => {
    const list = shown('2026-11-22T02:00:00Z')
    expect(daysLeft(list, new Date('2026-11-22T02:00:00Z'))).toBe(5)
    expect(daysLeft(list, new Date('2026-11-22T16:00:00Z'))).toBe(4)
    expect(daysLeft(list, new Date('2026-11-27T15:59:59.999Z'))).toBe(0)
    expect(isOpen(list, new Date('2026-11-27T15:59:59.999Z'))).toBe(true)
    expect(isOpen(list, new Date('2026-11-27T16:00:00Z'))).toBe(false)
    expect(daysLeft(list, new Date('2026-11-27T16:00:00Z'))).toBeNull()
  })
})

describe('a list', () => {
  const at = (minute: number) => new Date(Date.parse('2026-11-22T02:00:00Z') + minute * 60_000)
  const by = { id: 'p-officer', name: '周立新' }
  const step = (minute: number, act: ListEvent['act'], state: List['state'], facts: object = {}) => ({
    id: `act-${minute}`,
    print: `print-${minute}`,
    at: at(minute),
    act,
    by,
    state,
    ...facts
  })
  const path = ['county-1', 'town-1', 'village-a']
  const opening = { nodeId: 'village-a', village: '石桥村' }
  const meeting = { day: '2026-11-21', present: 9, favor: 8 }
  const shown = publication(at(3), defaultSettings)

  /** On its way to its publication; `told`: whether the events carry what they set, as they do by now. */
  function onItsWay(told: boolean): List[] {
    const draft = lists.append('list-1', null, step(1, 'draft', 'draft', { opening }), undefined, { path })
    const confirmed = lists.append('list-1', draft, step(2, 'confirm', 'confirmed', { meeting }))
    const published = lists.append('list-1', confirmed, step(3, 'publish', 'public', { shown }))
    if (told) return [draft, confirmed, published]
    const earlier = ({ opening: _o, meeting: _m, shown: _s, ...event }: ListEvent): ListEvent => event
    return [draft, confirmed, published].map((list) => ({ ...list, history: list.history.map(earlier) }))
  }

  it('is what its history gives', () => {
    const [draft, confirmed, published] = onItsWay(true)
    expect(draft).toMatchObject({ ...opening, path, state: 'draft', meeting: null, endsAt: null })
    expect(draft!.pending).toEqual([{ id: 'list-1.act-1', kind: 'gather', listId: 'list-1' }])
    expect(confirmed).toMatchObject({ state: 'confirmed', meeting })
    expect(published).toMatchObject({ ...opening, path, meeting, ...shown, state: 'public' })
    for (const list of onItsWay(true)) expect(lists.rebuilt(list)).toEqual(list)
  })

  it('of an earlier version, whose events carry nothing, keeps what it has and goes on', () => {
    const [draft, confirmed, published] = onItsWay(false)
    for (const list of onItsWay(false)) expect(lists.rebuilt(list)).toEqual(list)
    expect(lists.append('list-1', draft!, step(2, 'confirm', 'confirmed', { meeting }))).toMatchObject({
      ...opening,
      path,
      meeting,
      endsAt: null
    })
    expect(lists.append('list-1', confirmed!, step(3, 'publish', 'public', { shown }))).toMatchObject({
      ...opening,
      meeting,
      ...shown
    })
    expect(lists.append('list-1', published!, step(4, 'final', 'final'))).toMatchObject({
      ...opening,
      meeting,
      ...shown,
      state: 'final'
    })
  })
})
