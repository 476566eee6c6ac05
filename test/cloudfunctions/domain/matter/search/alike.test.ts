import {
  likeness,
  metresBetween,
  promising,
  threshold,
  weighing,
  type Compared
} from '../../../../../cloudfunctions/domain/matter/search/alike'
import { countsOf } from '../../../../../cloudfunctions/domain/terms/characteristic'

const equal = () => 1
const asked = new Date('2026-11-23T02:00:00Z')
const compared = (subject: string, own: Partial<Compared> = {}): Compared => {
  const said = { subject, place: '', texts: [] }
  return {
    said,
    counts: countsOf(said),
    category: null,
    place: null,
    household: undefined,
    askedAt: asked,
    ...own
  }
}
const bridge = { name: '桥头', latitude: 33.1, longitude: 104.9 }

describe('why a matter is like another', () => {
  it('tells the words, the category, the way, the household and the days', () => {
    const one = compared('桥头的路灯坏掉', { category: 'infrastructure', place: bridge, household: 'h1' })
    const other = compared('桥头那盏路灯不亮', {
      category: 'infrastructure',
      place: { ...bridge, latitude: 33.101 },
      household: 'h1',
      askedAt: new Date('2026-11-16T01:00:00Z')
    })
    expect(likeness(one, other, equal)!.why).toEqual({
      words: ['桥头', '路灯'],
      category: true,
      metres: 111,
      household: true,
      days: 7
    })
  })

  it('says nothing of a category, a place or a household that one of them has not', () => {
    const { why } = likeness(
      compared('桥头的路灯坏掉', { place: bridge }),
      compared('桥头的路灯坏掉'),
      equal
    )!
    expect(why).toMatchObject({ category: false, metres: null, household: false, days: 0 })
  })

  it('counts what is near for more than what is far', () => {
    const one = compared('桥头的路灯坏掉', { place: bridge })
    const at = (latitude: number) =>
      likeness(one, compared('桥头那盏路灯不亮', { place: { ...bridge, latitude } }), equal)!.score
    expect(at(33.101)).toBeGreaterThan(at(33.2))
  })
})

describe('nothing is shown', () => {
  it('where nothing is shared', () => {
    expect(likeness(compared('桥头的路灯坏掉'), compared('自来水停水'), equal)).toBeNull()
  })

  it('where a name alone is shared by two that say much else', () => {
    const one = compared('石桥村路灯坏掉三天无人过问晚上摔伤老人')
    const other = compared('石桥村自来水浑浊孩子拉肚子医院检查')
    expect(likeness(one, other, equal)).toBeNull()
  })

  it('below the threshold', () => {
    const long = '牛棚漏雨需要修补瓦片木料人工费用合计三千五百块希望补助一半'
    const one = compared(`水渠路灯${long}`)
    const other = compared('水渠垮塌冲毁稻田两亩，路灯杆倒在田坎上压坏庄稼赔偿标准')
    expect(likeness(one, other, (gram) => (long.includes(gram) ? 9 : 1))).toBeNull()
    expect(threshold).toBeGreaterThan(0)
  })

  it('but one word is enough where it is nearly all that both say', () => {
    expect(likeness(compared('路灯坏'), compared('路灯坏'), equal)).not.toBeNull()
    expect(likeness(compared('路灯坏掉'), compared('路灯不亮'), equal)).not.toBeNull()
  })
})

describe('the matters worth comparing', () => {
  const lists = [
    { gram: '路灯', size: 3, postings: ['1a', '2b', '3c'] },
    { gram: '桥头', size: 2, postings: ['2b', '4d'] }
  ]

  it('are the others that share the weightiest terms, the latest first, whenever they were asked', () => {
    expect(promising(lists, equal, '4d', 9)).toEqual(['2b', '3c', '1a'])
    expect(promising(lists, equal, '4d', 1)).toEqual(['2b'])
    expect(promising(lists, equal, '1a', 9)).toEqual(['2b', '4d', '3c'])
    expect(promising(lists, (gram) => (gram === '桥头' ? 9 : 1), '9', 9)).toEqual(['2b', '4d', '3c', '1a'])
  })

  it('are weighed by how many have a term; one nobody was asked about weighs as the median', () => {
    const weigh = weighing([...lists, { gram: '停水', size: 40, postings: [] }], 50)
    expect(weigh('桥头')).toBeGreaterThan(weigh('路灯'))
    expect(weigh('路灯')).toBeGreaterThan(weigh('停水'))
    expect(weigh('别的')).toBe(weigh('路灯'))
    expect(weighing([], 0)('别的')).toBe(1)
  })
})

it('the way between two places is measured over the ground', () => {
  expect(metresBetween(bridge, bridge)).toBe(0)
  expect(metresBetween(bridge, { latitude: 34.1, longitude: 104.9 })).toBeCloseTo(111_195, -1)
})
