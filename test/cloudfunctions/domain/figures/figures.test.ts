import fc from 'fast-check'
import { figuresOf, type Counted } from '../../../../cloudfunctions/domain/figures/figures'
import { marks } from '../../../../types/domain/figures'

const counted = (
  own: string[],
  minutes: Counted['measure']['minutes'] = {},
  total: number | null = null
) => ({
  marks: own.map((mark) => `2026-11 ${mark}`),
  measure: { minutes, total }
})

describe('the service figures', () => {
  it('of nothing are nothing, and divide by nothing', () => {
    expect(figuresOf([])).toMatchObject({
      response: null,
      resolution: null,
      satisfaction: null,
      total: null,
      steps: [],
      hold: null
    })
  })

  it('count, divide and tell the middle and the slow ones', () => {
    const figures = figuresOf([
      counted(
        ['asked', 'responded', 'ended', 'solved', 'rated', 'satisfied'],
        { sort: 10, handle: 100 },
        200
      ),
      counted(['asked', 'responded', 'ended', 'explained', 'rated', 'unsatisfied'], { sort: 20 }, 400),
      counted(['asked', 'open'], {}),
      counted(['asked', 'withdrawn'], { sort: 90 })
    ])
    expect(figures).toMatchObject({ response: 0.5, resolution: 2 / 3, satisfaction: 0.5 })
    expect(figures.counts).toMatchObject({ asked: 4, solved: 1, explained: 1, open: 1, withdrawn: 1 })
    expect(figures.total).toEqual({ count: 2, median: 300, p90: 400 })
    expect(figures.steps).toEqual([
      { step: 'sort', spread: { count: 3, median: 20, p90: 90 } },
      { step: 'handle', spread: { count: 1, median: 100, p90: 100 } }
    ])
  })

  it('are the same in any order', () => {
    const one = fc.record({
      own: fc.subarray(marks),
      sort: fc.option(fc.nat(), { nil: undefined }),
      total: fc.option(fc.nat())
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 20 }), (given) => {
        const matters = given.map(({ own, sort, total }) =>
          counted(own, sort === undefined ? {} : { sort }, total)
        )
        expect(figuresOf([...matters].reverse())).toEqual(figuresOf(matters))
      })
    )
  })
})
