import { randomUUID } from 'node:crypto'

const LIFETIME_MS = 5 * 60_000

/** Codes of the phone-number button: good for five minutes and once. */
export class PhoneCodes {
  private readonly codes = new Map<string, { openid: string; until: number }>()

  constructor(private readonly now: () => number) {}

  clear(): void {
    this.codes.clear()
  }

  issue(openid: string): string {
    const code = randomUUID()
    this.codes.set(code, { openid, until: this.now() + LIFETIME_MS })
    return code
  }

  /** @returns whose code it was, or undefined when it is unknown, used or too old */
  redeem(code: string): string | undefined {
    const issued = this.codes.get(code)
    this.codes.delete(code)
    return issued && issued.until > this.now() ? issued.openid : undefined
  }
}
