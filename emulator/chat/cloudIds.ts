import { randomBytes } from 'node:crypto'

const LIFETIME_MS = 5 * 60_000

interface Issued {
  openid: string
  data: Record<string, unknown>
  appid: string
  at: number
}

/** What stands for one cloudID in the answer: the data, or why there is none. */
export type OpenData =
  { cloudID: string; data: Record<string, unknown> } | { cloudID: string; errCode: number; errMsg: string }

/** CloudIDs: each stands for data of one person, for five minutes, and can be exchanged by that person alone. */
export class CloudIds {
  private readonly issued = new Map<string, Issued>()

  constructor(private readonly now: () => number) {}

  clear(): void {
    this.issued.clear()
  }

  issue(openid: string, data: Record<string, unknown>, appid: string): string {
    const cloudId = `93_${randomBytes(42).toString('base64url')}`
    this.issued.set(cloudId, { openid, data, appid, at: this.now() })
    return cloudId
  }

  /** @param openid who calls the function that asks; undefined when nobody does */
  exchange(cloudID: string, openid: string | undefined): OpenData {
    const issued = this.issued.get(cloudID)
    if (!issued) return { cloudID, errCode: -601005, errMsg: 'invalid cloudID' }
    if (issued.openid !== openid) {
      return { cloudID, errCode: -601007, errMsg: 'cloudID and calling user does not match' }
    }
    if (this.now() - issued.at > LIFETIME_MS) return { cloudID, errCode: -601006, errMsg: 'cloudID expired' }
    const watermark = { appid: issued.appid, timestamp: Math.floor(issued.at / 1000) }
    return { cloudID, data: { ...issued.data, watermark } }
  }
}
