import fc from 'fast-check'
import { batchesOf, inBatches } from '../../../cloudfunctions/kernel/batches'

const many = fc.array(fc.integer(), { maxLength: 40 })
const size = fc.integer({ min: 1, max: 12 })

it('loses nothing, keeps the order, and no batch is larger than wanted', () => {
  fc.assert(
    fc.property(many, size, (all, most) => {
      const batches = batchesOf(all, most)
      expect(batches.flat()).toEqual(all)
      expect(batches.every(({ length }) => length > 0 && length <= most)).toBe(true)
    })
  )
})

it('gives the answers in the order of what was asked, with no more under way than wanted', async () => {
  await fc.assert(
    fc.asyncProperty(many, size, async (all, most) => {
      let [under, highest] = [0, 0]
      const run = async (one: number) => {
        under += 1
        highest = Math.max(highest, under)
        // Whoever begins first need not end first.
        for (let turn = 0; turn < Math.abs(one) % 3; turn += 1) await Promise.resolve()
        under -= 1
        return one * 2
      }
      expect(await inBatches(all, run, most)).toEqual(all.map((one) => one * 2))
      expect(highest).toBeLessThanOrEqual(most)
    })
  )
})

it('stops at the batch in which something breaks', async () => {
  const begun: number[] = []
  const run = (one: number) => {
    begun.push(one)
    return one === 1 ? Promise.reject(new Error('broken')) : Promise.resolve(one)
  }
  await expect(inBatches([0, 1, 2, 3, 4], run, 2)).rejects.toThrow('broken')
  expect(begun).toEqual([0, 1])
})
