import { kindAt } from '../../../../cloudfunctions/domain/organization/kinds'
import { assertFit, carried, redesignated } from '../../../../cloudfunctions/domain/organization/positions'
import type { Post } from '../../../../cloudfunctions/kernel/person'

const now = new Date('2026-11-24T10:00:00+08:00')
const unfit = expect.objectContaining({ name: 'POSITION_UNFIT' })
const path = ['county', 'town', 'village']
const post = (own: Partial<Post> = {}): Post => ({
  role: 'officer',
  nodeId: 'village',
  nodeName: '石桥村',
  path,
  ...own
})

describe('the offices that a post carries', () => {
  it('are those of the kind of its node, which its depth tells; grids nest', () => {
    expect([1, 2, 3, 4, 5].map((depth) => kindAt(Array.from({ length: depth }, String)))).toEqual([
      'county',
      'town',
      'village',
      'grid',
      'grid'
    ])
  })

  it('fit its role there, or are refused', () => {
    assertFit(['secretary'], 'officer', path)
    assertFit([], 'member', path)
    assertFit(undefined, 'member', path)
    expect(() => assertFit(['townCadre'], 'officer', path)).toThrow(unfit)
    expect(() => assertFit(['secretary'], 'officer', [...path, 'grid'])).toThrow(unfit)
    expect(() => assertFit(['secretary', 'townCadre'], 'officer', path)).toThrow(unfit)
  })

  it('are kept once each, in one order; none leaves nothing behind', () => {
    expect(carried(['leadingGroupMember', 'secretary', 'secretary'])).toEqual({
      positions: ['secretary', 'leadingGroupMember']
    })
    expect(carried([])).toEqual({})
  })

  it('change on one’s own post alone; what is over goes', () => {
    const handler = post({ role: 'handler' })
    const instead = post({ substituteFor: { id: 'p-other', name: '别人' } })
    const elsewhere = post({ nodeId: 'other' })
    const over = post({ until: new Date(now.getTime() - 1) })
    const before = [over, post({ title: '村支书', positions: ['secretary'] }), handler, instead, elsewhere]
    expect(redesignated(before, 'officer', 'village', ['committeeMember'], now)).toEqual([
      post({ title: '村支书', positions: ['committeeMember'] }),
      handler,
      instead,
      elsewhere
    ])
    expect(redesignated(before, 'officer', 'village', [], now)[0]).toEqual(post({ title: '村支书' }))
  })
})
