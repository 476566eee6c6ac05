import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { canChoosePlace } from '../../cloud/place'
import { ErrorNote } from '../../ui/ErrorNote'
import { PhotoPicker } from '../../ui/PhotoPicker'
import { TextArea } from '../../ui/TextArea'
import { NamedSheet } from './NamedSheet'
import { PlaceField } from './PlaceField'
import { TooLong } from './TooLong'
import type { useAskForm } from './useAskForm'
import { WhoSees } from './WhoSees'

interface AskFormProps extends Pick<Parameters<typeof WhoSees>[0], 'suggested' | 'forOther'> {
  form: ReturnType<typeof useAskForm>
  /** What stands below the words. */
  children?: ReactNode
}

/** One question in one's own words; photos and the place only for those who like. */
export function AskForm({ form, suggested, forOther, children }: AskFormProps) {
  const { typed, pictures, error, whom, question } = form
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
      <PhotoPicker of={pictures} />
      {canChoosePlace && (
        <PlaceField place={place} onChange={(next) => typed.set({ ...typed.value, place: next })} />
      )}
      <WhoSees
        value={typed.value}
        onChange={(wishes) => typed.set({ ...typed.value, ...wishes })}
        suggested={suggested}
        forOther={forOther}
        whom={whom}
        shown={form.opened || suggested}
        onShow={form.open}
      />
      {error && !error.fields.text && <ErrorNote message={error.message} />}
      {question && whom.value && (
        <NamedSheet
          whom={whom.value}
          named={question.named}
          about={typed.value.about ?? []}
          onPast={question.past}
          onAnyway={question.anyway}
          onBack={question.back}
        />
      )}
    </View>
  )
}
