import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { readJsonFile, writeJsonFile } from '../jsonFile'

export interface StoredFile {
  cloudPath: string
  /** bytes */
  size: number
  /** milliseconds since 1970 by the emulator's clock */
  uploadedAt: number
  /** who uploaded it from a mini program; absent when a function did */
  owner?: string
  /** name of the file that holds the content */
  content: string
}

/** A file that one person uploaded is not overwritten by another, and where functions alone write nobody’s is stored. */
export class NotTheOwner extends Error {
  constructor(cloudPath: string) {
    super(`${cloudPath} belongs to somebody else`)
  }
}

/**
 * Files by cloud path. A record names the content it belongs to and is written last, so an upload cut short
 * leaves the earlier file as it was.
 */
export class Files {
  /** folder of the contents, named as StoredFile.content says */
  readonly contents: string
  private readonly records: string

  constructor(
    folder: string,
    private readonly now: () => number,
    /** whether a mini program may write at a path at all */
    private readonly mayWrite: (cloudPath: string) => boolean = () => true
  ) {
    this.records = path.join(folder, 'records')
    this.contents = path.join(folder, 'contents')
    this.makeFolders()
  }

  clear(): void {
    for (const folder of [this.records, this.contents]) fs.rmSync(folder, { recursive: true })
    this.makeFolders()
  }

  /**
   * Streams a file to disk, replacing one of the same path; nothing is kept when the source fails.
   *
   * @param owner who uploads it from a mini program; functions, which are nobody, may replace every file
   * @throws NotTheOwner when the path is somebody else's, be it that it became so during the upload
   */
  async put(cloudPath: string, source: Readable, owner?: string): Promise<StoredFile> {
    this.checkOwner(cloudPath, owner)
    const content = randomUUID()
    try {
      await pipeline(source, fs.createWriteStream(this.contentPath(content)))
      this.checkOwner(cloudPath, owner)
    } catch (error) {
      fs.rmSync(this.contentPath(content), { force: true })
      throw error
    }
    const earlier = this.find(cloudPath)
    const { size } = fs.statSync(this.contentPath(content))
    const file = { cloudPath, size, uploadedAt: this.now(), ...(owner ? { owner } : {}), content }
    writeJsonFile(this.recordPath(cloudPath), file)
    if (earlier) fs.rmSync(this.contentPath(earlier.content), { force: true })
    return file
  }

  find(cloudPath: string): StoredFile | undefined {
    return readJsonFile(this.recordPath(cloudPath), undefined) as StoredFile | undefined
  }

  /** @returns whether there was such a file */
  remove(cloudPath: string): boolean {
    const file = this.find(cloudPath)
    if (!file) return false
    fs.rmSync(this.recordPath(cloudPath))
    fs.rmSync(this.contentPath(file.content), { force: true })
    return true
  }

  /** Latest first. */
  list(): StoredFile[] {
    return fs
      .readdirSync(this.records)
      .filter((name) => name.endsWith('.json'))
      .map((name) => readJsonFile(path.join(this.records, name), undefined) as StoredFile)
      .sort((a, b) => b.uploadedAt - a.uploadedAt)
  }

  private makeFolders(): void {
    for (const folder of [this.records, this.contents]) fs.mkdirSync(folder, { recursive: true })
  }

  private checkOwner(cloudPath: string, owner: string | undefined): void {
    if (owner === undefined) return
    const earlier = this.find(cloudPath)
    if (!this.mayWrite(cloudPath) || (earlier && earlier.owner !== owner)) throw new NotTheOwner(cloudPath)
  }

  private contentPath(content: string): string {
    return path.join(this.contents, content)
  }

  // Hashed, because a cloud path may be longer, deeper or stranger than a file system allows.
  private recordPath(cloudPath: string): string {
    return path.join(this.records, `${createHash('sha256').update(cloudPath).digest('hex')}.json`)
  }
}
