import type { MethodName } from '../../types/api'
import { valueOf } from './answers'
import { looking } from './looking'
import { memoryAdmin } from './memoryAdmin'
import { memoryTestCloud } from './memoryTestCloud'
import {
  inputFor,
  matterFor,
  matterMethods,
  methodNames,
  otherSampleOf,
  sampleOf,
  type MatterMethod,
  type OtherMethod
} from './samples'

/** A claim that succeeds ties the caller for good: its sample is refused, and has its own tests. */
export const answered = methodNames.filter((name) => name !== 'account.claim')

const isMatters = (name: MethodName): name is MatterMethod => (matterMethods as MethodName[]).includes(name)

/** A right call of a method on a cloud of its own in memory: what was sent, and what it answers. */
export async function rightAnswer(
  name: MethodName
): Promise<{ input: Record<string, unknown>; value: unknown }> {
  const cloud = await memoryTestCloud()
  const [who, asked] = isMatters(name)
    ? [sampleOf(name).who, inputFor(name, await matterFor(cloud, name))]
    : [otherSampleOf(name as OtherMethod).who, await otherSampleOf(name as OtherMethod).prepare(cloud)]
  const input = await looking(memoryAdmin, name, asked)
  const value = valueOf(await cloud.callRaw(who, name, input))
  await cloud.settled()
  return { input, value }
}
