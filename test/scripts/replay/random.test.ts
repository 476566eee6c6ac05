import { random } from '../../../scripts/replay/random'

const drawn = (seed: number) => {
  const chance = random(seed)
  return Array.from({ length: 20 }, () => chance.next())
}

describe('seeded randomness', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    expect(drawn(7)).toEqual(drawn(7))
    expect(drawn(7)).not.toEqual(drawn(8))
  })

  it('stays between 0 and 1 and reaches both halves', () => {
    const numbers = drawn(3)
    expect(numbers.filter((one) => one < 0 || one >= 1)).toEqual([])
    expect(new Set(numbers.map((one) => one < 0.5)).size).toBe(2)
  })

  it('makes ids as the contract wants them, each another', () => {
    const chance = random(1)
    const ids = Array.from({ length: 100 }, () => chance.id())
    expect(new Set(ids).size).toBe(100)
    expect(ids.filter((id) => !/^[A-Za-z0-9_-]{16,40}$/.test(id))).toEqual([])
  })

  it('refuses to pick from nothing', () => {
    expect(() => random(1).pick([])).toThrow('nothing to pick from')
  })
})
