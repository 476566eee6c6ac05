import { EnterRefused, type Entries } from '../chat/entries'
import { BadBody, readJson } from '../http/body'
import { replyJson } from '../http/reply'
import type { Handler } from '../http/router'
import { identify } from './identity'

/**
 * `POST /client/groupEnterInfo {shareTicket}` → `{cloudID, encryptedData, iv}` or `{errCode, errMsg}`:
 * `wx.getGroupEnterInfo` of somebody who came in with that share ticket. The encrypted form is not imitated.
 */
export function groupEnterInfoDoor(entries: Entries): Handler {
  return async (exchange) => {
    const { request, response } = exchange
    try {
      const openid = identify(exchange)
      const { shareTicket } = await readJson(request, 64 * 1024)
      const { cloudID } = entries.groupEnterInfo(shareTicket, openid)
      replyJson(response, { errMsg: 'getGroupEnterInfo:ok', cloudID, encryptedData: '', iv: '' })
    } catch (error) {
      if (!(error instanceof EnterRefused) && !(error instanceof BadBody)) throw error
      const errCode = error instanceof EnterRefused ? error.errCode : 40097
      replyJson(response, { errCode, errMsg: `getGroupEnterInfo:fail ${error.message}` })
    }
  }
}
