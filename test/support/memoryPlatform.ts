import { AsyncLocalStorage } from 'node:async_hooks'
import { CloudIds } from '../../emulator/chat/cloudIds'

/** What of WeChat's platform is no database: who calls, files, open data and open APIs, in memory. */

interface Asking {
  openid: string
  /** What this call asked of the store, as `get persons`, its effects included. */
  calls: string[]
}
const asking = new AsyncLocalStorage<Asking>()

/** Runs something as a call of somebody; whatever it begins belongs to that call too. */
export const callAs = <Value>(call: Asking, run: () => Promise<Value>): Promise<Value> =>
  asking.run(call, run)

export const noteCall = (action: string, collection: string): void =>
  void asking.getStore()?.calls.push(`${action} ${collection}`)

export const callerOpenid = (): string => asking.getStore()?.openid ?? ''

const appid = 'wx-local'
export const ownAppid = (): string => appid

const cloudIds = new CloudIds(Date.now)
/** What WeChat gives somebody for a chat. */
export const chatIdFor = (openid: string, opengid: string, of = appid): string =>
  cloudIds.issue(openid, { opengid, chat_type: 3 }, of)

export const openData = (cloudId: string): Promise<Record<string, unknown> | null> => {
  const answer = cloudIds.exchange(cloudId, callerOpenid())
  return Promise.resolve('data' in answer ? answer.data : null)
}

const agreeable = () => ({
  subscribeMessage: { send: (_params: object): Promise<unknown> => Promise.resolve({ errCode: 0 }) },
  security: {
    msgSecCheck: (_params: object): Promise<unknown> => Promise.resolve({ result: { suggest: 'pass' } })
  }
})
/** WeChat's open APIs as a test has them answer; by default everything is done. */
export const openApi = agreeable()

/** Stored files by path; undefined where every file is taken to be there, which nobody reads. */
let files: Map<string, Buffer> | undefined
const host = 'https://files.test/'
const pathOf = (fileId: string) => fileId.replace(/^cloud:\/\/[^/]+\//, '')

/** The platform as every test file finds it. */
export function resetPlatform(): void {
  Object.assign(openApi, agreeable())
  files = undefined
}

/** Begins with no file stored; from now on files are read back at their addresses. */
export function emptyFiles(): void {
  files = new Map()
  globalThis.fetch = (address) => Promise.resolve(fileAt(String(address as string)))
}

function fileAt(address: string): Response {
  const bytes = address.startsWith(host) ? files?.get(address.slice(host.length)) : undefined
  if (!bytes) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(bytes), { headers: { 'content-length': String(bytes.length) } })
}

export const temporaryAddresses = (fileList: string[]): Promise<{ fileID: string; tempFileURL?: string }[]> =>
  Promise.resolve(
    fileList.map((fileID) => {
      if (!files) return { fileID, tempFileURL: `${host}${fileID}` }
      const path = pathOf(fileID)
      return files.has(path) ? { fileID, tempFileURL: `${host}${path}` } : { fileID }
    })
  )

export function storeFile(cloudPath: string, fileContent: Buffer): Promise<string> {
  files?.set(cloudPath, fileContent)
  return Promise.resolve(`cloud://local-1.local/${cloudPath}`)
}

export function removeFiles(fileList: string[]): Promise<void> {
  for (const fileId of fileList) files?.delete(pathOf(fileId))
  return Promise.resolve()
}
