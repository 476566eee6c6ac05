import { useState } from 'react'
import { asCloudError, type CloudError } from '../../cloud/errors'

/** What to say where WeChat does not tell the chat. */
export const unknownChat = '微信没有告诉我们是哪个群：可能信号不好，也可能您已经不在那个群里了。'

/** One act of this page: under way, refused in place, or told as done. */
export function useTieAct(onDone: (words: string) => void) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CloudError>()
  async function run(act: () => Promise<string>) {
    setBusy(true)
    setError(undefined)
    try {
      onDone(await act())
    } catch (thrown) {
      setError(asCloudError(thrown))
    } finally {
      setBusy(false)
    }
  }
  return { busy, error, run: (act: () => Promise<string>) => void run(act) }
}
