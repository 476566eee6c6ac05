import { readJsonFile, writeJsonFile } from '../jsonFile'

/** The people who refuse subscription messages, kept on disk. */
export class Refusals {
  private readonly openids: Set<string>

  constructor(private readonly file: string) {
    this.openids = new Set(readJsonFile(file, []) as string[])
  }

  has(openid: string): boolean {
    return this.openids.has(openid)
  }

  set(openid: string, refuses: boolean): void {
    if (refuses) this.openids.add(openid)
    else this.openids.delete(openid)
    writeJsonFile(this.file, [...this.openids])
  }
}
