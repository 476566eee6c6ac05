import { replyJson } from '../http/reply'
import type { Route } from '../http/router'
import type { PhoneCodes } from '../openapi/phoneCodes'
import type { Storage } from '../storage/storage'
import type { Entries } from '../chat/entries'
import { callDoor } from './call'
import { withCors } from './cors'
import { identify } from './identity'
import { groupEnterInfoDoor } from './groupEnterInfo'
import { tempUrlsDoor } from './tempUrls'
import { uploadDoor } from './upload'

export interface ClientServices {
  call: (openid: string, name: string, event: string) => Promise<string>
  storage: Storage
  phoneCodes: PhoneCodes
  entries: Entries
}

/** What `wx.cloud` and the phone-number button do in a mini program. */
export function clientRoutes({ call, storage, phoneCodes, entries }: ClientServices): Route[] {
  return withCors([
    { method: 'POST', path: '/client/call', handle: callDoor(call) },
    { method: 'POST', path: '/client/upload', handle: uploadDoor(storage.files) },
    { method: 'POST', path: '/client/tempUrls', handle: tempUrlsDoor(storage) },
    { method: 'POST', path: '/client/groupEnterInfo', handle: groupEnterInfoDoor(entries) },
    {
      method: 'POST',
      path: '/client/phoneCode',
      handle: (exchange) => replyJson(exchange.response, { code: phoneCodes.issue(identify(exchange)) })
    }
  ])
}
