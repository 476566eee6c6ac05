import { readJsonFile, writeJsonFile } from '../jsonFile'

/** What WeChat can be made to answer whatever it is asked about somebody, by code, with WeChat's own words. */
export const troubles = {
  43101: 'user refuse to accept the msg',
  [-1]: 'system error',
  45009: 'reach max api daily quota limit'
} as const

export type Trouble = keyof typeof troubles

export const isTrouble = (code: unknown): code is Trouble =>
  typeof code === 'number' && Object.hasOwn(troubles, code)

/** The people about whom WeChat answers with trouble, kept on disk. */
export class Troubles {
  private readonly codes: Map<string, Trouble>

  constructor(private readonly file: string) {
    this.codes = new Map(Object.entries(readJsonFile(file, {}) as Record<string, Trouble>))
  }

  clear(): void {
    this.codes.clear()
    writeJsonFile(this.file, {})
  }

  of(openid: string): Trouble | null {
    return this.codes.get(openid) ?? null
  }

  set(openid: string, code: Trouble | null): void {
    if (code === null) this.codes.delete(openid)
    else this.codes.set(openid, code)
    writeJsonFile(this.file, Object.fromEntries(this.codes))
  }
}
