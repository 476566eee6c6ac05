import { memoryAdmin } from '../../support/memoryAdmin'
import { memoryTestCloud } from '../../support/memoryTestCloud'
import {
  inputFor,
  matterFor,
  matterMethods,
  otherMethods,
  otherSampleOf,
  sampleOf,
  type OtherMethod
} from '../../support/samples'

export type Stored = Record<string, { _id: string }[]>
/** What a release leaves behind: a whole store, and documents of what can only happen in stores of their own. */
export interface Written {
  store: Stored
  apart: Stored
}

/** What changes most of what others stand on comes last. */
const order = [
  'publication',
  'wish',
  'report',
  'group',
  'account',
  'figures',
  'roster',
  'household',
  'organization'
]
const last = ['organization.move', 'organization.remove', 'household.remove']
const placeOf = (name: OtherMethod) =>
  order.indexOf(name.split('.')[0]!) + (last.includes(name) ? order.length : 0)
const isLink = (name: OtherMethod) => name.startsWith('link.')

/**
 * Calls every method rightly, one after the other in one village, and whatever an earlier one made impossible not: what
 * this release stores of it, with whatever it has not carried out yet.
 */
export async function written(): Promise<Written> {
  const cloud = await memoryTestCloud()
  for (const name of matterMethods) {
    const id = await matterFor(cloud, name)
    await cloud.callRaw(sampleOf(name).who, name, inputFor(name, id))
  }
  const others = otherMethods.filter((name) => !isLink(name) && !name.startsWith('ops.'))
  for (const name of others.sort((one, other) => placeOf(one) - placeOf(other))) await called(cloud, name)
  const store = (await memoryAdmin.dump()) as Stored
  const apart: Stored = { links: [], lists: [] }
  for (const name of otherMethods.filter(isLink)) {
    await called(await memoryTestCloud(), name)
    const { links = [], lists = [] } = (await memoryAdmin.dump()) as Stored
    apart.links!.push(...links)
    apart.lists!.push(...lists)
  }
  return { store, apart }
}

async function called(cloud: Awaited<ReturnType<typeof memoryTestCloud>>, name: OtherMethod): Promise<void> {
  const { who, prepare } = otherSampleOf(name)
  const input = await prepare(cloud).catch(() => null)
  if (input) await cloud.callRaw(who, name, input)
}
