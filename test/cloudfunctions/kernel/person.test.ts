import {
  contactOf,
  covers,
  holds,
  lastingPosts,
  nodesOf,
  type Person
} from '../../../cloudfunctions/kernel/person'
import { somebody } from '../../support/matters'

const now = new Date('2026-11-23T02:00:00Z')
const ended: Person = {
  ...somebody('p', 'officer@village', 'hub@grid'),
  posts: [
    { role: 'officer', nodeId: 'village', nodeName: '村', path: ['village'], until: now },
    {
      role: 'hub',
      nodeId: 'grid',
      nodeName: '组',
      path: ['village', 'grid'],
      until: new Date(now.getTime() + 1)
    }
  ]
}

describe('a post', () => {
  it('ends at its last moment', () => {
    expect(lastingPosts(ended, now).map((post) => post.role)).toEqual(['hub'])
    expect(holds(ended, 'officer', now)).toBe(false)
    expect(holds(ended, 'hub', now)).toBe(true)
    expect(nodesOf(ended, 'officer', now)).toEqual([])
  })

  it('covers its node and what is below, not what is above or beside', () => {
    const officer = somebody('p', 'officer@village')
    expect(covers(officer, 'officer', ['county', 'village', 'grid'], now)).toBe(true)
    expect(covers(officer, 'officer', ['county', 'village'], now)).toBe(true)
    expect(covers(officer, 'officer', ['county'], now)).toBe(false)
    expect(covers(officer, 'hub', ['county', 'village'], now)).toBe(false)
  })
})

describe('a contact', () => {
  it('has a phone only where the person has one', () => {
    expect(contactOf(somebody('p'))).toEqual({ id: 'p', name: '姓p' })
    expect(contactOf({ ...somebody('p'), phone: '1' })).toEqual({ id: 'p', name: '姓p', phone: '1' })
  })
})
