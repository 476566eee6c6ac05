import type { ReactNode } from 'react'
import type { CloudError } from '../cloud/errors'
import type { ActMethod } from '../cloud/methods'
import { toKeep, usePhotos } from '../cloud/photos/usePhotos'
import { useQueued, type QueuedAct, type Saying } from '../cloud/queue/useQueued'
import { ActForm, type AskedWords } from './ActForm'
import { DateField, type DateFieldProps } from './DateField'
import { PhotoPicker } from './PhotoPicker'

export interface QueuedFormProps<Name extends ActMethod> extends QueuedAct<Name> {
  button: string
  words?: Omit<AskedWords, 'required'> & { required: boolean }
  photos?: boolean
  /** The day asked for, above the words. */
  day?: Omit<DateFieldProps, 'error'>
  /** What goes to the cloud; undefined while something is still to be chosen. */
  saying(text: string | undefined): Saying<Name> | undefined
  /** What the button says while it is undefined. */
  lacks?: string
  /** What is chosen besides, above the words; it may say what is wrong with it, and `fields` names it. */
  children?: ReactNode | ((error: CloudError | undefined) => ReactNode)
  fields?: readonly string[]
  /** What stands between the photos and the button. */
  below?: ReactNode
  /** It was sent or is kept, and its draft is gone. */
  onSent?(): void
}

/** The form of an act that waits for signal on the phone: its photos are sent with it. */
export function QueuedForm<Name extends ActMethod>(form: QueuedFormProps<Name>) {
  const { method, words, day, photos, saying, lacks = '先在上面选好', children, fields = [], view } = form
  const draft = `${method}:${view.id}`
  const pictures = usePhotos(draft)
  const sender = useQueued(form)
  const said = (text: string) => (words?.required && !text ? undefined : saying(text || undefined))

  async function send(text: string) {
    const ready = said(text)
    return ready && sender.send(ready, { photos: toKeep(pictures.photos), draft })
  }

  return (
    <ActForm
      id="act-send"
      draft={draft}
      button={form.button}
      sender={sender}
      words={words && { ...words, required: words.required && '先写一句话' }}
      fields={day ? ['until', ...fields] : fields}
      missing={(text) => (text || !words?.required) && !said(text) && lacks}
      waits={pictures.busy && '照片还在传…'}
      onSend={send}
      onDone={form.onSent}
      below={
        <>
          {photos && <PhotoPicker of={pictures} />}
          {form.below}
        </>
      }
    >
      {typeof children === 'function' ? children(sender.error) : children}
      {day && <DateField {...day} error={sender.error?.fields.until} />}
    </ActForm>
  )
}
