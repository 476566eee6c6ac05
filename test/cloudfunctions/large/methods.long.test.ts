import type { MethodName } from '../../../types/api'
import { grow } from '../../support/grown'
import {
  inputFor,
  matterFor,
  matterMethods,
  methodNames,
  otherSampleOf,
  sampleOf,
  type MatterMethod,
  type OtherMethod
} from '../../support/samples'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

/** Every method once where everything has a long history, in a cloud that answers no more than a megabyte. */

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud.close())

const isMatters = (name: MethodName): name is MatterMethod => (matterMethods as MethodName[]).includes(name)

async function rightCall(name: MethodName): Promise<{ who: string; input: Record<string, unknown> }> {
  if (isMatters(name)) return { who: sampleOf(name).who, input: inputFor(name, await matterFor(cloud, name)) }
  const { who, prepare } = otherSampleOf(name as OtherMethod)
  return { who, input: await prepare(cloud) }
}

// A claim that succeeds ties the caller for good; it is asked for in its own file.
it.each(methodNames.filter((name) => name !== 'account.claim'))('%s', async (name) => {
  const { who, input } = await rightCall(name)
  await cloud.settled()
  await grow(cloud)
  const answer = await cloud.callRaw(who, name, input)
  const { storeCalls, logs } = cloud.emulator.calls().at(-1)!
  const said = [...logs, ...storeCalls.flatMap(({ error }) => error ?? [])]
  expect(said.filter((line) => line.includes('EXCEED_MAX_RESPONSE_SIZE'))).toEqual([])
  valueOf(answer)
})
