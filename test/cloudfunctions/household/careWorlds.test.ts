import { careItems, type CareItem } from '../../../types/domain/care'
import { valueOf } from '../../support/answers'
import { everythingTold } from '../../support/everyRead'
import { memoryTestCloud } from '../../support/memoryTestCloud'
import { give, illness, others, withdraw } from './careSupport'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const named = ['a.member', 'a.officer', 'a.officer2']

/** What everybody outside of the household is told by every method that reads, in a world of its own. */
async function heard(items: CareItem[], back = false): Promise<Map<string, Map<string, string>>> {
  const world = await memoryTestCloud()
  if (items.length > 0) valueOf(await give(world, 'a.resident', items))
  if (back) valueOf(await withdraw(world, 'a.resident', items))
  const told = new Map<string, Map<string, string>>()
  for (const who of others) told.set(who, await everythingTold(world, who, 'no-matter', '周'))
  return told
}

describe('two worlds, in one of which a household lets be known what it can', () => {
  let nothing: Awaited<ReturnType<typeof heard>>
  let some: typeof nothing
  let everything: typeof nothing
  let back: typeof nothing
  beforeAll(async () => {
    nothing = await heard([])
    some = await heard([illness])
    everything = await heard(careItems)
    back = await heard(careItems, true)
  }, 120_000)

  it.each(others.filter((who) => !named.includes(who)))('are one to %s', (who) => {
    expect(nothing.get(who)!.size).toBeGreaterThan(100)
    expect(everything.get(who)).toEqual(nothing.get(who))
  })

  it.each(named)('differ to %s, whom it named, in that there is something', (who) => {
    expect(some.get(who)).not.toEqual(nothing.get(who))
    expect(everything.get(who)).toEqual(some.get(who))
  })

  it.each(others)('are one to %s once it was taken back', (who) => {
    expect(back.get(who)).toEqual(nothing.get(who))
  })
})
