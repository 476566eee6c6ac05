import type { Topic } from '../../../types/domain/topics'
import { announce as groupAnnounce } from '../../../types/api/group/announce'
import { call } from '../../cloud/call'
import { useDraft } from '../../cloud/drafts/useDraft'
import { newId } from '../../cloud/ids'
import { usePhotos } from '../../cloud/photos/usePhotos'
import { useSubmit } from '../../cloud/useSubmit'

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
  const { submit, sending, error } = useSubmit({ leaves: true })
  const { topic, text } = value
  const waiting = pictures.photos.some(({ fileId }) => !fileId)

  const send = () =>
    submit(
      async () => {
        if (!topic) return
        const id = value.id ?? (await newId())
        set({ ...value, id })
        const photos = pictures.photos.flatMap(({ fileId }) => fileId ?? [])
        await call(groupAnnounce, { id, groupId, topic, text, photos })
        clear()
        onSent()
      },
      // Refused by the server, it was not written: with other words it is another notice.
      ({ name }) => name === 'ACT_REUSED' && set({ topic, text })
    )

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
