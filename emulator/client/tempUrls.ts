import { BadBody, readJson } from '../http/body'
import { replyJson } from '../http/reply'
import type { Handler } from '../http/router'
import type { Storage } from '../storage/storage'

const BATCH_LIMIT = 50

/** `POST /client/tempUrls {fileIDs}` → `{fileList}` or `{errCode, errMsg}`: `wx.cloud.getTempFileURL`. */
export function tempUrlsDoor(storage: Storage): Handler {
  return async ({ request, response }) => {
    const refuse = (reason: string) =>
      replyJson(response, { errCode: -501007, errMsg: `cloud.getTempFileURL:fail ${reason}` })
    let fileIDs: unknown
    try {
      fileIDs = (await readJson(request, 1024 * 1024)).fileIDs
    } catch (error) {
      if (error instanceof BadBody) return refuse(error.message)
      throw error
    }
    if (!Array.isArray(fileIDs) || fileIDs.length === 0 || fileIDs.length > BATCH_LIMIT) {
      return refuse(`fileIDs must be a list of 1 to ${BATCH_LIMIT}`)
    }
    const fileList = fileIDs.map((id) => {
      const { found, ...url } = storage.temporaryUrl(String(id))
      return { ...url, status: found ? 0 : -503003, errMsg: found ? 'ok' : 'storage file not exists' }
    })
    replyJson(response, { fileList })
  }
}
