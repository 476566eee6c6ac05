import type { Recorded } from '../../../kernel/record'
import type { HouseholdEffect } from '../effects'
import type { HouseholdRequest } from './request'

export type StoredRequest = Recorded<HouseholdRequest, HouseholdEffect>

declare module '../../../kernel/documents' {
  interface Documents {
    householdRequests: StoredRequest
  }
}
