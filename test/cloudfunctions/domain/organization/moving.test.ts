import { moveRefusal } from '../../../../cloudfunctions/domain/organization/moving'
import { fitsBelow, kindsBelow, officeFor } from '../../../../cloudfunctions/domain/organization/kinds'
import type { Named } from '../../../../cloudfunctions/domain/organization/names'
import { assertSound, spanOf } from '../../../../cloudfunctions/domain/organization/span'
import type { OpenMove } from '../../../../cloudfunctions/kernel/organization'
import { nodeKinds, type NodeKind } from '../../../../types/domain/nodes'
import { somebody } from '../../../support/matters'

const now = new Date('2026-11-23T02:00:00Z')
const node = (path: string, kind: NodeKind) => {
  const ids = path.split('/')
  return { _id: ids.at(-1)!, name: ids.at(-1)!, kind, path: ids, parentId: ids.at(-2) ?? null }
}
const county = somebody('p', 'admin@county')
const village = node('county/town/village', 'village')
const other = node('county/other', 'town')
type Node = ReturnType<typeof node>
const refused = (
  what: Node | undefined,
  to: Node | undefined,
  open: OpenMove[] = [],
  who = county,
  beside: Named[] = []
) => moveRefusal(what, to, { open, beside }, who, now)

describe('a move', () => {
  it('is possible below another node of a higher kind', () => {
    expect(refused(village, other)).toBeNull()
    expect(refused(node('county/town/village/grid', 'grid'), node('county/other/v/g', 'grid'))).toBeNull()
  })

  it('is refused by name', () => {
    expect(refused(village, village)).toBe('BELOW_ITSELF')
    expect(refused(village, node('county/town/village/grid', 'grid'))).toBe('BELOW_ITSELF')
    expect(refused(village, node('county/town', 'town'))).toBe('ALREADY_THERE')
    expect(refused(village, node('county/other/v', 'village'))).toBe('KIND_UNFIT')
    expect(refused(undefined, other)).toBe('NOT_FOUND')
    expect(refused(village, undefined)).toBe('NOT_FOUND')
    expect(refused(village, other, [], somebody('p', 'admin@village'))).toBe('NOT_FOUND')
  })

  it('is refused where another is called so already, until that one is removed', () => {
    const beside = [{ _id: 'v2', name: ' village', path: ['county', 'other', 'v2'] }]
    expect(refused(village, other, [], county, beside)).toBe('NAME_TAKEN')
    expect(refused(village, other, [], county, [{ ...beside[0]!, path: [] }])).toBeNull()
  })

  it.each([
    ['of itself', 'village', 'county/x/village'],
    ['of a node above it', 'town', 'county/town'],
    ['of the place it goes to', 'other', 'county/other'],
    ['of a node below it', 'grid', 'county/town/village/grid']
  ])('waits for an open one %s', (_what, nodeId, to) => {
    const open = [{ id: 'm', nodeId, from: to.split('/'), to: to.split('/') }]
    expect(refused(village, other, open)).toBe('NODE_MOVING')
  })

  it('does not wait for one beside it', () => {
    const open = [{ id: 'm', nodeId: 'v', from: ['county', 'town', 'v'], to: ['county', 'other', 'v'] }]
    expect(refused(village, other, open)).toBeNull()
  })
})

describe('kinds', () => {
  it('lie right below the one above them, and no level is left out; grids nest', () => {
    expect(nodeKinds.map(kindsBelow)).toEqual([['town'], ['village'], ['grid'], ['grid']])
    expect(fitsBelow('grid', 'county')).toBe(false)
    expect(fitsBelow('village', 'village')).toBe(false)
  })

  it('have an office of their own, but for grids', () => {
    const above = { id: 'v', name: '石桥村村委会' }
    expect(officeFor({ id: 'g', kind: 'grid', name: '一组' }, above)).toBe(above)
    expect(officeFor({ id: 's', kind: 'village', name: '桥东社区' }, above).name).toBe('桥东社区居委会')
    expect(officeFor({ id: 't', kind: 'town', name: '清溪镇', phone: '1' }, above)).toEqual({
      id: 't',
      name: '清溪镇党委办公室',
      phone: '1'
    })
  })
})

describe('the span of a role', () => {
  it('lasts from the first moment of a day to the last of another, in Shanghai', () => {
    expect(spanOf({ from: '2026-12-01', until: '2026-12-01' }, now)).toEqual({
      from: new Date('2026-11-30T16:00:00Z'),
      until: new Date('2026-12-01T16:00:00Z')
    })
    expect(spanOf({}, now)).toEqual({ from: now })
  })

  it('does not end before it begins, nor in the past', () => {
    const sound = (from?: string, until?: string) => () => assertSound(spanOf({ from, until }, now), now)
    expect(sound('2026-12-02', '2026-12-01')).toThrow()
    expect(sound('2026-11-01', '2026-11-22')).toThrow()
    expect(sound('2026-11-01', '2026-11-23')).not.toThrow()
  })
})
