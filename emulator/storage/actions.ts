import type { Action } from '../admin/wire'
import { WireError } from '../wireError'
import { fromFileId, isCloudPath, toFileId } from './fileId'
import type { Storage } from './storage'

export type StorageActions = Record<string, Action>

const BATCH_LIMIT = 50

/** The SDK's `storage.*` actions: uploads go to a signed address, downloads come from one. */
export function storageActions(storage: Storage): StorageActions {
  return {
    'storage.getUploadMetadata': async (request) => {
      const { path } = request
      if (!isCloudPath(path))
        throw new WireError('STORAGE_SIGN_PARAM_INVALID', `bad cloudPath: ${String(path)}`)
      const fileId = toFileId(path)
      // This one travels in a header, where a Chinese path could not.
      const cosFileId = Buffer.from(path).toString('base64url')
      const data = { url: storage.uploadUrl(path), token: 'local', authorization: 'local', fileId, cosFileId }
      return { body: { data }, examined: 0, returned: 0 }
    },

    'storage.batchGetDownloadUrl': async (request) => {
      const list = batch(request.file_list, 'file_list').map((item) => {
        const { fileid, max_age: maxAge } = item as { fileid?: unknown; max_age?: unknown }
        const url = storage.temporaryUrl(String(fileid), typeof maxAge === 'number' ? maxAge : undefined)
        const { found, ...rest } = url
        return { ...rest, code: found ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
      })
      return { body: { data: { download_list: list } }, examined: 0, returned: list.length }
    },

    'storage.batchDeleteFile': async (request) => {
      const list = batch(request.fileid_list, 'fileid_list').map((fileID) => {
        const cloudPath = fromFileId(String(fileID))
        const removed = cloudPath !== undefined && storage.files.remove(cloudPath)
        return { fileID, code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
      })
      return { body: { data: { delete_list: list } }, examined: 0, returned: list.length }
    }
  }
}

function batch(value: unknown, name: string): unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw new WireError('INVALID_PARAM', `${name} is empty`)
  if (value.length > BATCH_LIMIT)
    throw new WireError('INVALID_PARAM', `${name} holds more than ${BATCH_LIMIT}`)
  return value
}
