import { createHash } from 'node:crypto'
import type { Person } from '../contract'
import type { PhoneCodes } from './phoneCodes'
import type { OpenApi } from './port'
import { Refused, requireText } from './refused'

/** phonenumber.getPhoneNumber: the number from the people file, else one derived from the openid. */
export function getPhoneNumber(
  codes: PhoneCodes,
  people: () => Person[],
  appid: string,
  now: () => number
): OpenApi {
  return (params) => {
    const openid = codes.redeem(requireText(params, 'code'))
    if (openid === undefined) throw new Refused(40029, 'invalid code')
    const number = people().find((person) => person.openid === openid)?.phone ?? madeUpNumber(openid)
    const watermark = { timestamp: Math.floor(now() / 1000), appid }
    return { phoneInfo: { phoneNumber: number, purePhoneNumber: number, countryCode: '86', watermark } }
  }
}

function madeUpNumber(openid: string): string {
  const digits = createHash('sha256').update(openid).digest().readUInt32BE(0) % 100_000_000
  return `100${String(digits).padStart(8, '0')}`
}
