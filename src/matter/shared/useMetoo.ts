import { newId } from '../../cloud/ids'
import { act } from '../../cloud/queue/act'
import { useSubmit } from '../../cloud/useSubmit'
import { goOn, matterPage } from '../../ui/go'

/**
 * Says 我家也是 of a shared matter, and goes on to one's own that is handled with it.
 * @param onSent hears of it before the page is left
 */
export function useMetoo(of: string, onSent?: () => void) {
  const { submit, sending, error } = useSubmit({ leaves: true })
  const send = (text?: string, draft?: string) =>
    void submit(async () => {
      const id = await newId()
      await act('matter.metoo', { id, of, ...(text && { text }) }, { draft, label: '我家也是' })
      onSent?.()
      goOn(`${matterPage(id)}&sent=1`)
    })
  return { send, sending, error }
}
