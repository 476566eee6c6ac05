import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { textLimit } from '../../../types/domain/limits'
import { useDraft } from '../../cloud/drafts/useDraft'
import { asCloudError, type CloudError } from '../../cloud/errors'
import { toKeep, usePhotos } from '../../cloud/photos/usePhotos'
import { canChoosePlace, type Place } from '../../cloud/place'
import { ErrorNote } from '../../ui/ErrorNote'
import { PhotoPicker } from '../../ui/PhotoPicker'
import { TextArea } from '../../ui/TextArea'
import { PlaceField } from './PlaceField'
import { partsOf, submitAll, type OnBehalf } from './submitAll'
import { TooLong } from './TooLong'
import { WhoSees, type Wishes } from './WhoSees'

/**
 * State of the form, shared by its fields and the button at the bottom of the page.
 * @param behalf for whom a member files it, with the code that stands on the paper
 */
export function useAskForm(onSent: (id: string) => void, behalf?: OnBehalf) {
  const draft = behalf ? `ask:${behalf.householdId}` : 'ask'
  const typed = useDraft<{ text: string; place?: Place } & Wishes>(draft, { text: '' })
  const pictures = usePhotos(draft)
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<CloudError>()

  async function send() {
    setSending(true)
    setError(undefined)
    try {
      const { id } = await submitAll({
        ...typed.value,
        photos: toKeep(pictures.photos),
        draft,
        onBehalf: behalf
      })
      typed.clear()
      onSent(id)
    } catch (thrown) {
      setError(asCloudError(thrown))
      setSending(false)
    }
  }

  const { text } = typed.value
  const parts = text.length > textLimit ? partsOf(text).length : 1
  return {
    typed,
    pictures,
    error,
    ready: text.trim() !== '',
    busy: sending ? '正在送出…' : pictures.busy && '照片还在传…',
    button: parts > 1 ? `分成 ${parts} 段一起发` : '发出去',
    send: () => void send()
  }
}

interface AskFormProps extends Pick<Parameters<typeof WhoSees>[0], 'suggested' | 'householdId'> {
  form: ReturnType<typeof useAskForm>
  /** What stands below the words. */
  children?: ReactNode
}

/** One question in one's own words; photos and the place only for those who like. */
export function AskForm({ form, suggested, householdId, children }: AskFormProps) {
  const { typed, pictures, error } = form
  const { text, place } = typed.value
  return (
    <View className="stack">
      <TooLong text={text} />
      <TextArea
        id="ask-text"
        label="出了什么事？"
        placeholder="怎么说话就怎么写，例如：桥头路灯不亮两周了"
        value={text}
        onChange={(next) => typed.set({ ...typed.value, text: next })}
        error={error?.fields.text}
      />
      {children}
      <PhotoPicker
        photos={pictures.photos}
        refusal={pictures.refusal}
        onAdd={pictures.add}
        onRemove={pictures.remove}
        onRetry={pictures.retry}
      />
      {canChoosePlace && (
        <PlaceField place={place} onChange={(next) => typed.set({ ...typed.value, place: next })} />
      )}
      <WhoSees
        value={typed.value}
        onChange={(wishes) => typed.set({ ...typed.value, ...wishes })}
        suggested={suggested}
        householdId={householdId}
      />
      {error && !error.fields.text && <ErrorNote message={error.message} />}
    </View>
  )
}
