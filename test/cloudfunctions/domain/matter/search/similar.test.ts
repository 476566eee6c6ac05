import fc from 'fast-check'
import {
  alikeness,
  plainOf,
  rarity,
  sharedWords,
  takenApart
} from '../../../../../cloudfunctions/domain/matter/search/similar'
import { countsOf } from '../../../../../cloudfunctions/domain/terms/characteristic'

const said = (subject: string, ...texts: string[]) => ({ subject, place: '', texts })
const equal = () => 1
const between = (one: string, other: string, weigh: (gram: string) => number = equal) =>
  alikeness(countsOf(said(one)), countsOf(said(other)), weigh)

describe('how alike two sayings are', () => {
  it('is one of a saying with itself, and nothing where no piece is shared', () => {
    expect(between('路灯坏掉', '路灯坏掉')).toBeCloseTo(1)
    expect(between('路灯坏掉', '自来水停')).toBe(0)
    expect(between('的', '的')).toBe(0)
  })

  it('is the same both ways and between nothing and one', () => {
    const text = fc.array(fc.constantFrom(...'路灯坏水沟桥，')).map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(between(one, other)).toBeCloseTo(between(other, one))
        expect(between(one, other)).toBeGreaterThanOrEqual(0)
        expect(between(one, other)).toBeLessThan(1.000001)
      })
    )
  })

  it('is little where only the common pieces are shared', () => {
    const weigh = (gram: string) => (gram === '村口' ? 0.1 : 2)
    expect(between('村口路灯', '村口水井', weigh)).toBeLessThan(between('村口路灯', '桥头路灯', weigh))
  })
})

describe('how much a piece weighs', () => {
  it('falls with how many matters have it', () => {
    const weights = [0, 1, 5, 50, 100].map((having) => rarity(having, 100))
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
    expect(weights.at(-1)).toBeGreaterThan(0)
  })

  it('stays a number where more have it than there are known', () => {
    expect(rarity(300, 256)).toBeGreaterThan(0)
  })
})

describe('the words that two sayings share', () => {
  const words = (one: string, other: string) =>
    sharedWords(takenApart(said(one)), countsOf(said(other)), equal).map(({ read }) =>
      read(plainOf(said(other)))
    )

  it('are read as the first wrote them, the weightiest first', () => {
    expect(words('村口水渠边的路灯，坏掉', '水渠边那盏路灯')).toEqual(['水渠边', '路灯'])
  })

  it('are told with what stands around them in both', () => {
    expect(new Set(words('小区的物业管理费太高', '物业管理费不合理'))).toEqual(new Set(['物业管理费']))
  })

  it('are never longer than eight letters, and keep numbers whole', () => {
    for (const word of words('云溪县清溪镇石桥村路灯坏', '云溪县清溪镇石桥村路灯亮'))
      expect([...word].length).toBeLessThan(9)
    expect(words('交了5000元一年', '收2000元一年')).toEqual(['元一年'])
  })
})
