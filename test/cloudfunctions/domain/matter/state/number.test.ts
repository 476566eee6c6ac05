import fc from 'fast-check'
import { numberOf } from '../../../../../cloudfunctions/domain/matter/state/number'

describe('the number of a matter', () => {
  it('is the day in Shanghai and five letters that are not mistaken for one another', () => {
    fc.assert(
      fc.property(fc.string(), (id) =>
        /^261123-[2-9A-HJ-NP-Z]{5}$/.test(numberOf(id, new Date('2026-11-22T16:00:00Z')))
      )
    )
  })

  it('is the same for the same matter, and differs by id and by day', () => {
    const at = new Date('2026-11-22T16:00:00Z')
    expect(numberOf('matter-1', at)).toBe(numberOf('matter-1', at))
    expect(numberOf('matter-1', at)).not.toBe(numberOf('matter-2', at))
    expect(numberOf('matter-1', at)).not.toBe(numberOf('matter-1', new Date('2026-11-22T15:59:59Z')))
  })
})
