import { readJson } from '../http/body'
import { replyJson } from '../http/reply'
import type { Handler } from '../http/router'
import type { Storage } from '../storage/storage'

const BATCH_LIMIT = 50

/** `POST /client/tempUrls {fileIDs}` → `{fileList}` or `{errCode, errMsg}`: `wx.cloud.getTempFileURL`. */
export function tempUrlsDoor(storage: Storage): Handler {
  return async ({ request, response }) => {
    const { fileIDs } = await readJson(request, 1024 * 1024)
    if (!Array.isArray(fileIDs) || fileIDs.length === 0 || fileIDs.length > BATCH_LIMIT) {
      const errMsg = `cloud.getTempFileURL:fail fileIDs must be a list of 1 to ${BATCH_LIMIT}`
      return replyJson(response, { errCode: -501007, errMsg })
    }
    const fileList = fileIDs.map((id) => {
      const { found, ...url } = storage.temporaryUrl(String(id))
      return { ...url, status: found ? 0 : -503003, errMsg: found ? 'ok' : 'storage file not exists' }
    })
    replyJson(response, { fileList })
  }
}
