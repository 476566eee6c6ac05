import { valueOf } from '../answers'
import { freshId } from '../ids'
import type { OtherSamples } from './sample'
import type { TestCloud } from '../startTestCloud'
import { personIdOf } from '../world'

/** Household one of village A: a.resident and a.neighbor live there, a.member is linked with it. */
const householdId = 'household-a-one'

/** A code of that household, made by its member. */
const codeOf = async (cloud: TestCloud): Promise<string> =>
  valueOf(await cloud.call('a.member', 'household.invite', { act: freshId(), householdId })).code

/** A hardship that it lets be known to its member. */
const illness = () => ({
  act: freshId(),
  householdId,
  items: [{ need: 'illness' as const, to: 'visits' as const }]
})
const consented = async (cloud: TestCloud) =>
  valueOf(await cloud.call('a.resident', 'household.giveCare', illness()))

/** The request of somebody who wishes to join it. */
async function joining(cloud: TestCloud): Promise<string> {
  const who = { personId: personIdOf('a.homeless') }
  valueOf(await cloud.call('a.homeless', 'household.join', { code: await codeOf(cloud), who }))
  await cloud.settled()
  return valueOf(await cloud.call('a.homeless', 'account.me', {})).waiting!.requestId
}

export const householdSamples: OtherSamples<'household'> = {
  'household.add': {
    who: 'a.member',
    prepare: () =>
      Promise.resolve({ id: freshId('person'), householdId, name: '周小雨', phone: '13900000001' })
  },
  'household.asked': {
    who: 'a.officer',
    prepare: () => Promise.resolve({ act: freshId(), personId: personIdOf('a.resident') })
  },
  'household.call': {
    who: 'a.member',
    prepare: () =>
      Promise.resolve({ act: freshId(), householdId, personId: personIdOf('a.resident'), purpose: 'matter' })
  },
  'household.care': { who: 'a.resident', prepare: (cloud) => consented(cloud).then(() => ({})) },
  'household.codes': { who: 'a.officer', prepare: () => Promise.resolve({ nodeId: 'village-a' }) },
  'household.decide': {
    who: 'a.member',
    prepare: async (cloud) => ({ id: await joining(cloud), act: freshId(), decision: 'confirm' })
  },
  'household.face': {
    who: 'a.resident',
    open: true,
    prepare: () => Promise.resolve({ memberId: personIdOf('a.member') })
  },
  'household.giveCare': {
    who: 'a.resident',
    prepare: () => Promise.resolve(illness())
  },
  'household.invite': { who: 'a.member', prepare: () => Promise.resolve({ act: freshId(), householdId }) },
  'household.join': {
    who: 'a.homeless',
    open: true,
    prepare: async (cloud) => ({ code: await codeOf(cloud), who: { personId: personIdOf('a.homeless') } })
  },
  'household.open': {
    who: 'a.homeless',
    open: true,
    prepare: async (cloud) => ({ code: await codeOf(cloud) })
  },
  'household.openCare': {
    who: 'a.member',
    prepare: (cloud) => consented(cloud).then(() => ({ act: freshId(), householdId }))
  },
  'household.pledge': {
    who: 'a.member',
    open: true,
    prepare: () => Promise.resolve({ act: freshId(), pledge: '有事随时叫我', showPhone: true })
  },
  'household.read': { who: 'a.member', prepare: () => Promise.resolve({ householdId }) },
  'household.remove': {
    who: 'a.officer',
    prepare: () =>
      Promise.resolve({
        act: freshId(),
        householdId,
        personId: personIdOf('a.neighbor'),
        reason: '搬到县城去住了'
      })
  },
  'household.rename': {
    who: 'a.officer',
    prepare: () =>
      Promise.resolve({
        act: freshId(),
        householdId,
        personId: personIdOf('a.neighbor'),
        name: '吴桂芬',
        reason: '身份证上是这个字'
      })
  },
  'household.represent': {
    who: 'a.resident',
    prepare: () => Promise.resolve({ act: freshId(), householdId, personId: personIdOf('a.resident') })
  },
  'household.requests': {
    who: 'a.member',
    open: true,
    prepare: async (cloud) => {
      await joining(cloud)
      return {}
    }
  },
  'household.seek': { who: 'a.officer', prepare: () => Promise.resolve({ text: '周小' }) },
  'household.withdrawCare': {
    who: 'a.resident',
    prepare: (cloud) => consented(cloud).then(illness)
  }
}
