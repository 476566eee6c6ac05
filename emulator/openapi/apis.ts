import type { Markers, Person } from '../contract'
import { getPhoneNumber } from './phoneNumber'
import type { PhoneCodes } from './phoneCodes'
import type { OpenApi } from './port'
import { mediaCheckAsync, msgSecCheck } from './security'
import { subscribeMessageSend } from './subscribeMessage'
import type { Troubles } from './troubles'
import type { Visits } from './visits'
import { getUnlimited } from './wxacode'

export interface OpenApiServices {
  markers: Markers
  visits: Visits
  troubles: Troubles
  phoneCodes: PhoneCodes
  people: () => Person[]
  appid: string
  now: () => number
  push: (message: Record<string, unknown>) => void
}

/** The open APIs the port answers, by WeChat's names. */
export function openApis(services: OpenApiServices): Record<string, OpenApi> {
  const { markers, visits, troubles, phoneCodes, people, appid, now, push } = services
  return {
    'subscribeMessage.send': subscribeMessageSend(troubles),
    'security.msgSecCheck': msgSecCheck(markers, visits, troubles),
    'security.mediaCheckAsync': mediaCheckAsync(markers, visits, push),
    'wxacode.getUnlimited': getUnlimited,
    'phonenumber.getPhoneNumber': getPhoneNumber(phoneCodes, people, appid, now)
  }
}
