import fc from 'fast-check'
import type { Joiner } from '../../../../../cloudfunctions/domain/matter/state/event'
import {
  householdsIn,
  isNews,
  joinersAfter,
  presentJoiners
} from '../../../../../cloudfunctions/domain/matter/state/joiners'
import { event, opening } from '../../../../support/matters'

const came = (id: string, home: string, seq: number): Joiner => ({ id, home, seq })
const left = (id: string, home: string, seq: number): Joiner => ({ id, home, seq, left: true })
const after = (...joiners: Joiner[]) =>
  joiners.reduce<Joiner[]>((sum, joiner) => joinersAfter(sum, event(2, 'joined', 'asked', { joiner })), [])

describe('who is handled with a matter', () => {
  it('is told by the latest word of each, in whatever order they come, and however often', () => {
    const words = [
      came('b', 'h2', 2),
      left('b', 'h2', 3),
      came('b', 'h2', 4),
      came('c', 'h3', 1),
      left('c', 'h3', 5)
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray([...words, ...words], { minLength: 10 }), (drawn) => {
        expect(presentJoiners(after(...drawn))).toEqual([came('b', 'h2', 4)])
      })
    )
  })

  it('is no news where as much or more is known', () => {
    const known = after(came('b', 'h2', 4))
    expect([3, 4, 5].map((seq) => isNews(known, left('b', 'h2', seq)))).toEqual([false, false, true])
  })

  it('counts each household once, and not the asker’s own', () => {
    const joiners = after(came('b', 'h2', 1), came('c', 'h2', 1), came('d', 'h1', 1), left('e', 'h5', 3))
    expect(householdsIn(joiners, opening)).toBe(1)
    expect(householdsIn(joiners, { asker: { id: 'asker', name: '一个人' } })).toBe(2)
  })
})
