import { contract, type MethodName } from '../../types/api'
import type { Method } from '../../types/api/contract'
import type { Answer } from '../../types/api/errors'
import { askedOf, budgetOf } from '../support/budget'
import {
  inputFor,
  matterFor,
  matterMethods,
  methodNames,
  otherMethods,
  otherSampleOf,
  sampleOf,
  type OtherMethod
} from '../support/samples'
import { startTestCloud, valueOf, type TestCloud } from '../support/startTestCloud'
import { strictSchema } from '../support/strictSchema'

/** Every method once through the whole local cloud; `tables` tries in memory what else there is to try. */

let cloud: TestCloud
const methodOf = (name: MethodName): Method => contract[name]
const open = async () => {
  cloud = await startTestCloud()
}
const close = () => cloud.close()
const isMatters = (name: MethodName): name is (typeof matterMethods)[number] =>
  (matterMethods as MethodName[]).includes(name)

describe('what a method cannot take', () => {
  beforeAll(open, 60_000)
  afterAll(close)

  it.each(methodNames)('is refused by %s in the whole cloud, before the store is asked', async (name) => {
    const before = await cloud.dump()
    const who = isMatters(name) ? sampleOf(name).who : otherSampleOf(name as OtherMethod).who
    const answer = await cloud.callRaw(who, name, { $where: '1' })
    expect(answer).toMatchObject({
      ok: false,
      error: { name: 'BAD_INPUT', fields: { $where: '多出来的内容，不认识' } }
    })
    expect(askedOf(cloud)).toEqual([])
    expect(await cloud.dump()).toEqual(before)
  })
})

/**
 * The answer holds what the contract names and no field more; warm by the second time, a read stays in its budget. What
 * follows is done before the answer: an instance may be frozen behind it.
 */
async function answers(name: MethodName, who: string, input: Record<string, unknown>): Promise<void> {
  const answer: Answer<unknown> = await cloud.callRaw(who, name, input)
  const call = cloud.emulator.calls().at(-1)!
  expect(strictSchema(methodOf(name).output).safeParse(valueOf(answer)).error).toBeUndefined()
  await cloud.settled()
  expect(call.storeCalls.filter(({ after }) => after)).toEqual([])
  if (!methodOf(name).reads) return
  valueOf(await cloud.callRaw(who, name, input))
  expect(askedOf(cloud).length).toBeLessThanOrEqual(budgetOf(name))
}

describe('the right call about a matter', () => {
  beforeAll(open, 60_000)
  afterAll(close)

  // A claim that succeeds ties the caller for good; its answer is checked in its own file.
  it.each(matterMethods.filter((name) => name !== 'account.claim'))('of %s', async (name) => {
    await answers(name, sampleOf(name).who, inputFor(name, await matterFor(cloud, name)))
  })
})

const functionOf = (name: string) => name.split('.')[0]!
/** Acts that decide on what their samples have in common: each begins with a cloud of its own. */
const decides = (name: OtherMethod) =>
  ['link', 'publication'].includes(functionOf(name)) && !methodOf(name).reads
const right = async (name: OtherMethod) =>
  answers(name, otherSampleOf(name).who, await otherSampleOf(name).prepare(cloud))

describe.each([...new Set(otherMethods.map(functionOf))])('the right call of %s', (folder) => {
  beforeAll(open, 60_000)
  afterAll(close)

  const together = otherMethods.filter((name) => functionOf(name) === folder && !decides(name))
  // What others did is no business of a reading one.
  const readsFirst = together.sort((a, b) => Number(!methodOf(a).reads) - Number(!methodOf(b).reads))
  it.each(readsFirst)('%s', right)
})

describe('the right call that decides', () => {
  beforeEach(open, 60_000)
  afterEach(close)

  it.each(otherMethods.filter(decides))('%s', right)
})
