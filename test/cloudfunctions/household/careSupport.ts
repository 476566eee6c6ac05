import type { CareItem } from '../../../types/domain/care'
import type { CareConsent } from '../../../cloudfunctions/domain/household/care/consents'
import { freshId } from '../../support/ids'
import type { TestCloud } from '../../support/startTestCloud'
import { one } from './support'

export const illness: CareItem = { need: 'illness', to: 'visits' }
export const alone: CareItem = { need: 'elderAlone', to: 'secretaryRound' }

export const give = (cloud: TestCloud, who: string, items: CareItem[], act = freshId(), householdId = one) =>
  cloud.call(who, 'household.giveCare', { act, householdId, items })
export const withdraw = (cloud: TestCloud, who: string, items: CareItem[], act = freshId()) =>
  cloud.call(who, 'household.withdrawCare', { act, householdId: one, items })
export const open = (cloud: TestCloud, who: string, act = freshId(), householdId = one) =>
  cloud.call(who, 'household.openCare', { act, householdId })
export const known = async (cloud: TestCloud, who: string) => {
  const answer = await cloud.call(who, 'household.read', { householdId: one })
  return answer.ok ? answer.value.careKnown : answer.error.name
}
export const consentOf = (cloud: TestCloud, id = one) => cloud.admin.get<CareConsent>('careConsents', id)

/** Those who are not of the household; its hub is, and reads it as one of its people. */
export const others = [
  'a.loner',
  'a.homeless',
  'a.member',
  'b.hub',
  'a.officer',
  'a.officer2',
  'a.handler',
  'b.resident',
  'b.officer',
  'b.member',
  'town.office',
  'town.admin',
  'county.office',
  'stranger'
]
