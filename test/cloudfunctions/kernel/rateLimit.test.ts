import { countLimited } from '../../../cloudfunctions/kernel/rateLimit'
import { Refusal } from '../../../cloudfunctions/kernel/refusal'
import { countCode } from '../../../cloudfunctions/kernel/tries'
import { rateLimits, type RateLimitName } from '../../../types/domain/rateLimits'
import { memoryTestCloud } from '../../support/memoryTestCloud'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const noon = new Date('2026-11-24T04:10:00Z')
let before: string | undefined
beforeEach(async () => {
  await memoryTestCloud()
  before = process.env.LIMITS_TIMES
  delete process.env.LIMITS_TIMES
})
afterEach(() => {
  process.env.LIMITS_TIMES = before
})

const names = Object.keys(rateLimits) as RateLimitName[]
const count = (name: RateLimitName, id?: string, now = noon, who = 'o-1') =>
  countLimited(name, { who, id, now }).then(
    () => 'counted',
    (error: unknown) => (error instanceof Refusal ? `${error.named} ${error.message}` : Promise.reject(error))
  )
const many = (amount: number) => Array.from({ length: amount }, (_none, index) => `act-${index}`)

describe.each(names)('what is limited: %s', (name) => {
  const { most, noun } = rateLimits[name]

  it('goes so many times, also all at once, and the next time is told how many there were and when it goes again', async () => {
    const answers = await Promise.all(many(most).map((id) => count(name, id)))
    expect(new Set(answers)).toEqual(new Set(['counted']))
    const refused = await count(name, 'one-more')
    expect(refused).toContain(`了 ${most} ${noun}`)
    expect(refused).toMatch(rateLimits[name].per === 'day' ? /明天 0 点以后/ : /今天 13 点以后/)
    expect(refused).toContain('急事请打电话')
  })

  it('counts a repetition once, and lets one through when all are used up', async () => {
    for (const id of many(most)) await count(name, id)
    expect(await count(name, 'act-0')).toBe('counted')
    expect(await count(name, 'act-0')).toBe('counted')
    expect(await count(name, 'other')).toMatch(/^TOO_MANY /)
  })

  it('is each one’s own, and goes on in the next span', async () => {
    for (const id of many(most)) await count(name, id)
    expect(await count(name, 'a', noon, 'o-2')).toBe('counted')
    const later = new Date(noon.getTime() + (rateLimits[name].per === 'day' ? 12 : 1) * 3_600_000)
    expect(await count(name, 'a', later)).toBe('counted')
  })
})

it('several at once count as many, and never more than there may be', async () => {
  const nine = (id: string) => countLimited('photo', { who: 'p-1', id, now: noon, amount: 9 })
  for (const id of many(Math.floor(rateLimits.photo.most / 9))) await nine(id)
  await expect(nine('more')).rejects.toMatchObject({ named: 'TOO_MANY' })
})

it('before midnight in Shanghai tomorrow is the day that begins then', async () => {
  const late = new Date('2026-11-24T15:59:59Z')
  for (const id of many(rateLimits.search.most)) await count('search', id, late)
  expect(await count('search', 'more', late)).toContain('明天 0 点以后')
})

describe('a code', () => {
  const code = 'HK7Q3MPX9T'
  const tries = (from: number, to: number) =>
    Promise.allSettled(
      Array.from({ length: to - from }, (_none, index) => countCode(`o-${from + index}`, code, noon))
    )

  it('tried by more visitors than a household has stops for whoever is new, and for nobody else', async () => {
    const first = await tries(0, rateLimits.code.most)
    expect(first.every(({ status }) => status === 'fulfilled')).toBe(true)
    await expect(countCode('o-new', code, noon)).rejects.toMatchObject({ named: 'TOO_MANY_TRIES' })
    await expect(countCode('o-0', code.toLowerCase(), noon)).resolves.toBeUndefined()
    await expect(countCode('o-new', 'HA7Q3MPX9T', noon)).resolves.toBeUndefined()
    const tomorrow = new Date(noon.getTime() + 86_400_000)
    await expect(countCode('o-new', code, tomorrow)).resolves.toBeUndefined()
  })
})
