import { troubles, type Trouble, type Troubles } from './troubles'

/** WeChat's refusal of an open-API call. */
export class Refused extends Error {
  constructor(
    readonly errCode: number,
    message: string
  ) {
    super(message)
  }
}

/** @throws Refused 40097 when a parameter is not a text */
export function requireText(params: Record<string, unknown>, name: string): string {
  const value = params[name]
  if (typeof value !== 'string' || value === '') throw new Refused(40097, `invalid args: ${name}`)
  return value
}

/** @throws Refused with the trouble that was set for somebody, where it is one of those the API can answer */
export function requireNoTrouble(openid: string, set: Troubles, possible: (code: Trouble) => boolean): void {
  const code = set.of(openid)
  if (code !== null && possible(code)) throw new Refused(code, troubles[code])
}
