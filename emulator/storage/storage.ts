import path from 'node:path'
import type { Files } from './files'
import { fromFileId } from './fileId'
import type { Signer } from './signer'

const DAY_SECONDS = 86_400
const UPLOAD_SECONDS = 900

export interface TemporaryUrl {
  fileID: string
  tempFileURL: string
  maxAge: number
  found: boolean
}

/** Files with their signed addresses on this server. */
export class Storage {
  /** @param url base address of the emulator */
  constructor(
    readonly files: Files,
    private readonly signer: Signer,
    private readonly url: string
  ) {}

  /** An address that a file can be downloaded from for `maxAge` seconds; empty when there is no such file. */
  temporaryUrl(fileID: string, maxAge = DAY_SECONDS): TemporaryUrl {
    const cloudPath = fromFileId(fileID)
    const found = cloudPath !== undefined && this.files.find(cloudPath) !== undefined
    return { fileID, maxAge, found, tempFileURL: found ? this.address('GET', cloudPath, maxAge) : '' }
  }

  uploadUrl(cloudPath: string): string {
    return this.address('PUT', cloudPath, UPLOAD_SECONDS)
  }

  /** The cloud path an address was signed for, or undefined when it is forged or out of date. */
  allowed(method: 'GET' | 'PUT', url: URL): string | undefined {
    const cloudPath = readPath(url)
    const { searchParams: query } = url
    const valid =
      cloudPath && this.signer.isValid(`${method} ${cloudPath}`, query.get('t'), query.get('sign'))
    return valid ? cloudPath : undefined
  }

  // Base64url instead of the path itself: the SDK encodes the address once more before it asks for it.
  private address(method: 'GET' | 'PUT', cloudPath: string, seconds: number): string {
    const { t, sign } = this.signer.sign(`${method} ${cloudPath}`, seconds)
    const name = Buffer.from(cloudPath).toString('base64url')
    const extension = /^\.[A-Za-z0-9]{1,8}$/.exec(path.extname(cloudPath))?.[0] ?? ''
    return `${this.url}/files/${name}${extension}?sign=${sign}&t=${t}`
  }
}

function readPath(url: URL): string | undefined {
  const name = /^\/files\/([A-Za-z0-9_-]+)(\.[A-Za-z0-9]+)?$/.exec(url.pathname)?.[1]
  return name === undefined ? undefined : Buffer.from(name, 'base64url').toString('utf8')
}
