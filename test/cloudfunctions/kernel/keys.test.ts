import fc from 'fast-check'
import { keyAt, momentOf } from '../../../cloudfunctions/kernel/keys'

const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
const id = fc.string({ minLength: 1 })

it('tells its moment, and sorts by it before everything else', () => {
  fc.assert(
    fc.property(moment, id, moment, id, (one, first, other, second) => {
      expect(momentOf(keyAt(one, first))).toBe(one.toISOString())
      if (one < other) expect(keyAt(one, first) < keyAt(other, second)).toBe(true)
      expect(keyAt(one) < keyAt(one, first)).toBe(true)
    })
  )
})
