/** Seeded randomness: the same seed gives the same run. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number
  chance(share: number): boolean
  pick<One>(from: readonly One[]): One
  /** Twenty letters and digits, as a client makes them. */
  id(): string
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** The mulberry32 generator. */
export function random(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const pick = <One>(from: readonly One[]): One => {
    const one = from[Math.floor(next() * from.length)]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }
  return {
    next,
    chance: (share) => next() < share,
    pick,
    id: () => Array.from({ length: 20 }, () => pick([...letters])).join('')
  }
}
