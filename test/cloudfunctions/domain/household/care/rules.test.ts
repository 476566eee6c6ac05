import {
  afterGiving,
  afterWithdrawing,
  audiencesOf,
  knownTo,
  mayGive,
  mayWithdraw
} from '../../../../../cloudfunctions/domain/household/care/rules'
import type { Household } from '../../../../../cloudfunctions/kernel/household'
import type { Person, Post } from '../../../../../cloudfunctions/kernel/person'
import { careItems } from '../../../../../types/domain/care'

const now = new Date('2026-11-24T10:00:00+08:00')
const path = ['county', 'town', 'village', 'grid']
const household = {
  _id: 'h',
  path,
  member: { id: 'p-member', name: '陈立秋' },
  office: { id: 'village', name: '石桥村村委会' }
} as Household
const somebody = (id: string, ...posts: Partial<Post>[]) =>
  ({
    _id: id,
    posts: posts.map((post) => ({ role: 'officer', nodeId: 'village', nodeName: '', path: [], ...post }))
  }) as unknown as Person
const audiences = (person: Person) => audiencesOf(household, person, now)

describe('who knows what a household lets be known', () => {
  it('its linked member, as long as the post lasts', () => {
    expect(audiences(somebody('p-member', { role: 'member', nodeId: 'grid' }))).toEqual(['visits'])
    expect(audiences(somebody('p-member', { role: 'member', nodeId: 'grid', until: now }))).toEqual([])
    expect(audiences(somebody('p-other', { role: 'member', nodeId: 'grid' }))).toEqual([])
  })

  it('an officer of its village or grid, and the secretary by a consent of their own', () => {
    expect(audiences(somebody('p', {}))).toEqual(['visits'])
    expect(audiences(somebody('p', { nodeId: 'grid' }))).toEqual(['visits'])
    expect(audiences(somebody('p', { positions: ['committeeMember'] }))).toEqual(['visits'])
    expect(audiences(somebody('p', { positions: ['secretary', 'leadingGroupMember'] }))).toEqual([
      'secretaryRound'
    ])
  })

  it.each<[string, Partial<Post>]>([
    ['an officer of another village', { nodeId: 'other' }],
    ['an officer of the town', { nodeId: 'town' }],
    ['the town’s office', { role: 'townOffice', nodeId: 'town', positions: ['secretary'] }],
    ['a handler of the village', { role: 'handler' }],
    ['an information officer', { role: 'informationOfficer', nodeId: 'grid' }],
    ['a hub', { role: 'hub', nodeId: 'grid' }],
    ['an administrator', { role: 'admin' }],
    ['who stands in for an officer', { substituteFor: { id: 'p-officer', name: '李建国' } }],
    ['an officer that was', { until: now }],
    ['an officer to be', { from: new Date(now.getTime() + 1) }]
  ])('not %s', (_who, post) => expect(audiences(somebody('p', post))).toEqual([]))

  it('and of that what was given to them', () => {
    const given = careItems.map((item) => ({ ...item, at: now, by: '周小满' }))
    expect(knownTo(given, ['secretaryRound']).every(({ to }) => to === 'secretaryRound')).toBe(true)
    expect(knownTo(given, [])).toEqual([])
  })
})

describe('who decides', () => {
  it('is who speaks for the household; any resident where nobody does', () => {
    expect(mayGive(['representative', 'resident'], true)).toBe(true)
    expect(mayGive(['resident'], true)).toBe(false)
    expect(mayGive(['resident'], false)).toBe(true)
  })

  it('is every resident, where something is taken back', () => {
    expect(mayWithdraw(['resident'])).toBe(true)
  })

  it.each([['member'], ['hub'], ['officer']] as const)('is never its %s', (standing) => {
    for (const represented of [true, false]) expect(mayGive([standing], represented)).toBe(false)
    expect(mayWithdraw([standing])).toBe(false)
  })
})

describe('what holds', () => {
  const earlier = new Date('2026-10-01T10:00:00+08:00')
  const illness = { need: 'illness', to: 'visits' } as const
  const alone = { need: 'elderAlone', to: 'secretaryRound' } as const

  it('is each item once, since the day it was given first', () => {
    const before = afterGiving([], [illness], earlier, '周小满')
    expect(afterGiving(before, [alone, illness, alone], now, '吴桂芳')).toEqual([
      { ...illness, at: earlier, by: '周小满' },
      { ...alone, at: now, by: '吴桂芳' }
    ])
  })

  it('narrows item by item, and ends', () => {
    const before = afterGiving([], [illness, alone], earlier, '周小满')
    const narrowed = afterWithdrawing(before, [illness, { need: 'difficulty', to: 'visits' }])
    expect(narrowed).toMatchObject([alone])
    expect(afterWithdrawing(narrowed, careItems)).toEqual([])
  })
})
