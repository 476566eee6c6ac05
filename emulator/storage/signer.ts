import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { readJsonFile, writeJsonFile } from '../jsonFile'

/** Signs addresses that expire by the emulator's clock. The key is kept, so addresses outlive a restart. */
export class Signer {
  private readonly key: string

  constructor(
    file: string,
    private readonly now: () => number
  ) {
    const saved = readJsonFile(file, undefined) as { key: string } | undefined
    this.key = saved?.key ?? randomBytes(32).toString('hex')
    if (!saved) writeJsonFile(file, { key: this.key })
  }

  /**
   * @param what the thing signed, e.g. `GET a/b.png`
   * @param seconds how long it is good for
   * @returns query parameters `t` (expiry, seconds since 1970) and `sign`
   */
  sign(what: string, seconds: number): { t: string; sign: string } {
    const t = String(Math.ceil(this.now() / 1000) + seconds)
    return { t, sign: this.digest(what, t) }
  }

  isValid(what: string, t: string | null, sign: string | null): boolean {
    if (!t || !sign || !(Number(t) * 1000 > this.now())) return false
    const expected = Buffer.from(this.digest(what, t))
    const given = Buffer.from(sign)
    return expected.length === given.length && timingSafeEqual(expected, given)
  }

  private digest(what: string, t: string): string {
    return createHmac('sha256', this.key).update(`${what}\n${t}`).digest('hex')
  }
}
