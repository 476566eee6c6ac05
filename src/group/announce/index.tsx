import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { textLimit } from '../../../types/domain/limits'
import { topicLabels } from '../../../types/domain/topics'
import { Button } from '../../ui/Button'
import { Chips, choicesOf } from '../../ui/Chips'
import { ErrorNote } from '../../ui/ErrorNote'
import { Field } from '../../ui/Field'
import { goBack } from '../../ui/go'
import { Page } from '../../ui/Page'
import { PhotoPicker } from '../../ui/PhotoPicker'
import { TextArea } from '../../ui/TextArea'
import { toast } from '../../ui/toast'
import { useAnnounce } from './useAnnounce'

/** 发通知: what it is about, and the words; photos for who likes. */
export default function Announce() {
  const groupId = useRouter().params.groupId ?? ''
  const form = useAnnounce(groupId, () => {
    toast('发出去了')
    goBack()
  })
  const { topic, text } = form.value
  return (
    <Page
      title="发通知"
      foot={
        <Button id="announce-send" kind="main" disabled={form.missing} busy={form.busy} onPress={form.send}>
          发出去
        </Button>
      }
    >
      <View className="stack">
        <Field label="是哪方面的？" {...(form.error?.fields.topic && { error: form.error.fields.topic })}>
          <Chips
            id="topic"
            label="是哪方面的"
            choices={choicesOf(topicLabels)}
            chosen={topic ? [topic] : []}
            onChoose={(next) => form.set({ ...form.value, topic: next })}
          />
        </Field>
        <TextArea
          id="announce-text"
          label="要告诉大家什么？"
          placeholder="什么事、什么时候、在哪里，例如：下周三上午九点，村部讲新农合怎么缴费"
          value={text}
          limit={textLimit}
          onChange={(next) => form.set({ ...form.value, text: next })}
          {...(form.error?.fields.text && { error: form.error.fields.text })}
        />
        <PhotoPicker of={form.pictures} />
        {form.error && !form.error.fields.text && <ErrorNote message={form.error.message} />}
        <View className="soft">写错了可以撤回，撤回的原因大家看得到。</View>
      </View>
    </Page>
  )
}
