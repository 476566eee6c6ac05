import type { ReactNode } from 'react'
import type { DayAct } from '../../../../types/domain/chosenDays'
import { textLimit } from '../../../../types/domain/limits'
import { useDraft } from '../../../cloud/drafts/useDraft'
import type { ActMethod } from '../../../cloud/methods'
import { toKeep, usePhotos } from '../../../cloud/photos/usePhotos'
import { Button } from '../../../ui/Button'
import { DateField, type DateFieldProps } from '../../../ui/DateField'
import { ErrorNote } from '../../../ui/ErrorNote'
import { PhotoPicker } from '../../../ui/PhotoPicker'
import { TextArea } from '../../../ui/TextArea'
import type { ActFormProps } from './props'
import { useAct, type Saying } from './useAct'

interface Shape<Name extends ActMethod> extends ActFormProps {
  method: Name
  button: string
  /** The words asked for; none where the act needs none. */
  words?: {
    label: string
    placeholder?: string
    hint?: string
    required: boolean
    start?: string
    limit?: number
  }
  photos?: boolean
  /** The day asked for; which ones may be chosen is read off the view. */
  day?: Pick<DateFieldProps, 'label' | 'value' | 'onChange' | 'empty' | 'hint'> & { of: DayAct }
  /** What goes to the cloud; undefined while something is still to be chosen. */
  saying(text: string | undefined): Saying<Name> | undefined
  /** What the button says while it is undefined. */
  lacks?: string
  /** What is chosen besides, above the words. */
  children?: ReactNode
}

/** The frame of every act's form: choices, words kept as a draft, photos, one button, errors in place. */
export function ActForm<Name extends ActMethod>(shape: Shape<Name>) {
  const { method, button, words, photos: takesPhotos, day, saying, lacks, children, view } = shape
  const draft = `${method}:${view.id}`
  const { value: typed, set, clear } = useDraft(draft, words?.start ?? '')
  const pictures = usePhotos(draft)
  const { send, sending, error } = useAct(method, shape)

  const text = typed.trim() || undefined
  const said = words?.required && !text ? undefined : saying(text)
  const limit = words?.limit ?? textLimit
  const inPlace = error?.fields.text ?? (day && error?.fields.until)
  const missing =
    (words?.required && !text && '先写一句话') ||
    (!said && (lacks ?? '先在上面选好')) ||
    (typed.length > limit && '字太多了，删掉一些')

  async function submit() {
    if (said && (await send(said, { photos: toKeep(pictures.photos), draft }))) clear()
  }

  return (
    <>
      {children}
      {day && <DateField {...day} {...view.days[day.of]} error={error?.fields.until} />}
      {words && (
        <TextArea
          id="act-text"
          label={words.label}
          placeholder={words.placeholder}
          hint={words.hint}
          value={typed}
          onChange={set}
          limit={limit}
          error={error?.fields.text}
        />
      )}
      {takesPhotos && (
        <PhotoPicker
          photos={pictures.photos}
          refusal={pictures.refusal}
          onAdd={pictures.add}
          onRemove={pictures.remove}
          onRetry={pictures.retry}
        />
      )}
      {error && !inPlace && <ErrorNote message={error.message} />}
      <Button
        id="act-send"
        kind="main"
        disabled={missing}
        busy={sending ? '正在送出…' : pictures.busy && '照片还在传…'}
        onPress={() => void submit()}
      >
        {button}
      </Button>
    </>
  )
}
