import { useRef, useState } from 'react'
import type { Topic } from '../../../types/domain/topics'
import { call } from '../../cloud/call'
import { useDraft } from '../../cloud/drafts/useDraft'
import { asCloudError, type CloudError } from '../../cloud/errors'
import { newId } from '../../cloud/ids'
import { usePhotos } from '../../cloud/photos/usePhotos'

interface Typed {
  /** The id of a notice that was sent and not heard of: sent again it is the same one. */
  id?: string
  topic?: Topic
  text: string
}

/** State of the form; what is typed outlives leaving the page and a lost signal. */
export function useAnnounce(groupId: string, onSent: () => void) {
  const { value, set, clear } = useDraft<Typed>(`announce:${groupId}`, { text: '' })
  const pictures = usePhotos(`announce:${groupId}`)
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<CloudError>()
  const { topic, text } = value
  // A second tap comes before the button is drawn as busy.
  const under = useRef(false)
  const waiting = pictures.photos.some(({ fileId }) => !fileId)

  async function send() {
    if (!topic || under.current) return
    under.current = true
    setSending(true)
    setError(undefined)
    try {
      const id = value.id ?? (await newId())
      set({ ...value, id })
      const photos = pictures.photos.flatMap(({ fileId }) => fileId ?? [])
      await call('group.announce', { id, groupId, topic, text, photos })
      clear()
      onSent()
    } catch (thrown) {
      const refused = asCloudError(thrown)
      // Refused by the server, it was not written: with other words it is another notice.
      if (refused.name === 'ACT_REUSED') set({ topic, text })
      setError(refused)
      setSending(false)
    } finally {
      under.current = false
    }
  }

  return {
    value,
    set,
    pictures,
    error,
    /** What is not said yet, or not there. */
    missing:
      (!topic && '先选是哪方面的') || (text.trim() === '' && '先写要告诉什么') || (waiting && '照片还没传完'),
    busy: sending ? ('正在发…' as const) : pictures.busy && ('照片还在传…' as const),
    send: () => void send()
  }
}
