import { useCallback, useEffect, useState } from 'react'
import { entry as groupEntry } from '../../../types/api/group/entry'
import { call } from '../../cloud/call'
import { chatCloudId } from '../../cloud/chat'
import { asCloudError, type CloudError } from '../../cloud/errors'
import type { Output } from '../../cloud/methods'

interface Asked {
  entry?: Output<'group.entry'>
  error?: CloudError
  /** WeChat names no chat. */
  none?: boolean
}

/** Which group the chat is tied to that the app was opened from; asked anew by `reload`, never kept. */
export function useEntry(wanted: boolean) {
  const [asked, setAsked] = useState<Asked>({})
  const reload = useCallback(async () => {
    try {
      const cloudId = await chatCloudId()
      setAsked(cloudId ? { entry: await call(groupEntry, { cloudId }) } : { none: true })
    } catch (error) {
      setAsked({ error: asCloudError(error) })
    }
  }, [])
  useEffect(() => {
    if (wanted) void reload()
  }, [wanted, reload])
  return { ...asked, reload }
}
