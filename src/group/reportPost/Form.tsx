import { View } from '@tarojs/components'
import { textLimit } from '../../../types/domain/limits'
import { canChoosePlace } from '../../cloud/place'
import { Emergency } from '../../features/ask/Emergency'
import { PlaceField } from '../../features/ask/PlaceField'
import { Chips } from '../../ui/Chips'
import { ErrorNote } from '../../ui/ErrorNote'
import { Field } from '../../ui/Field'
import { Note } from '../../ui/Note'
import { PhotoPicker } from '../../ui/PhotoPicker'
import { TextArea } from '../../ui/TextArea'
import { speaksOfDanger } from './danger'
import { Kind } from './Kind'
import type { ReportForm } from './useReportForm'

/** One sentence is enough; everything else is filled in or may be left. */
export function Form({ form }: { form: ReportForm }) {
  const { value, put, pictures, groups, error, kept } = form
  return (
    <View className="stack">
      {speaksOfDanger(value.text) && <Emergency />}
      <TextArea
        id="report-text"
        label="您了解到什么事？"
        placeholder="例如：后山小路塌了一段，孩子上学过不去"
        hint="写一句就能发，其他都可以不填。点键盘上的话筒，说话也能变成字。说事情，不评论人。"
        value={value.text}
        limit={textLimit}
        onChange={(text) => put({ text })}
        error={error?.fields.text}
      />
      {groups.open.length > 1 && (
        <Field label="发到哪个群？">
          <Chips
            id="report-group"
            label="发到哪个群"
            choices={groups.open.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={groups.chosen ? [groups.chosen] : []}
            onChoose={(groupId) => put({ groupId })}
          />
        </Field>
      )}
      {groups.open.length === 1 && <View className="soft">发到：{groups.open[0]!.name}</View>}
      {value.text.trim() !== '' && <Kind form={form} />}
      <PhotoPicker of={pictures} />
      {form.lost && !pictures.busy && (
        <Note tone="wait">有照片还没传上来。点照片再传一次，或者去掉它先发。</Note>
      )}
      {canChoosePlace && <PlaceField place={value.place} onChange={(place) => put({ place })} />}
      {error && !error.fields.text && (
        <ErrorNote
          message={
            kept ? '没有信号，还没发出去。您写的存在手机里，有信号了再点一次，不会发两遍。' : error.message
          }
        />
      )}
    </View>
  )
}
