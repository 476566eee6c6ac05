import { defineRecord } from '../../../kernel/record'
import { requestsName, type HouseholdRequest } from './request'

/** What waits for a second voice. */
export const requests = defineRecord<HouseholdRequest>({
  collection: requestsName,
  nullable: { before: true, waitsAt: true, alarmKey: true }
})
