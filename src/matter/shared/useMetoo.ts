import { useRef, useState } from 'react'
import { asCloudError, type CloudError } from '../../cloud/errors'
import { newId } from '../../cloud/ids'
import { act } from '../../cloud/queue/act'
import { goOn, matterPage } from '../../ui/go'

/**
 * Says 我家也是 of a shared matter, and goes on to one's own that is handled with it.
 * @param onSent hears of it before the page is left
 */
export function useMetoo(of: string, onSent?: () => void) {
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<CloudError>()
  // A second tap comes before the button is drawn as busy.
  const under = useRef(false)

  async function send(text?: string, draft?: string) {
    if (under.current) return
    under.current = true
    setSending(true)
    setError(undefined)
    try {
      const id = await newId()
      await act('matter.metoo', { id, of, ...(text && { text }) }, { draft, label: '我家也是' })
      onSent?.()
      goOn(`${matterPage(id)}&sent=1`)
    } catch (thrown) {
      setError(asCloudError(thrown))
      setSending(false)
      under.current = false
    }
  }

  return { send: (text?: string, draft?: string) => void send(text, draft), sending, error }
}
