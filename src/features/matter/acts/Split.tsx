import { View } from '@tarojs/components'
import { useState } from 'react'
import { textLimit } from '../../../../types/domain/limits'
import { handlers as matterHandlers } from '../../../../types/api/matter/handlers'
import { useDraft } from '../../../cloud/drafts/useDraft'
import { useRead } from '../../../cloud/useRead'
import { Chips } from '../../../ui/Chips'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Field } from '../../../ui/Field'
import { SendButton } from '../../../ui/SendButton'
import { Skeleton } from '../../../ui/Skeleton'
import { TextArea } from '../../../ui/TextArea'
import type { ActFormProps } from './props'
import { askWords, beginningOf, giftsOf, partChoices, toggled, unitChoices, whole } from './splitting'
import { useAct } from './useAct'

/**
 * 分给单位: which units, and what is asked of each, several parts in one go. A part that came back goes to another
 * unit; it is chosen first.
 */
export function Split(props: ActFormProps) {
  const { view } = props
  const units = useRead(matterHandlers, { nodeId: view.responsible?.id, unitsOf: view.id })
  const draft = `matter.split:${view.id}`
  const { value: chosen, set, clear } = useDraft(draft, beginningOf(view))
  const [unchosen, setUnchosen] = useState(false)
  const sender = useAct('matter.split', props)
  const parts = partChoices(view)
  const people = units.value?.people ?? []
  const asks = giftsOf(chosen, view).map(({ text }) => text.length)
  const missing =
    (asks.includes(0) && '先写请单位做什么') ||
    (asks.some((length) => length > textLimit) && '字太多了，删掉一些')

  async function give() {
    setUnchosen(chosen.unitIds.length === 0)
    if (chosen.unitIds.length > 0 && (await sender.send({ parts: giftsOf(chosen, view) }, { draft }))) clear()
  }

  return (
    <>
      {units.error && !units.value && (
        <ErrorNote message={units.error.message} onRetry={() => void units.reload()} />
      )}
      {!units.value && units.loading && <Skeleton cards={1} />}
      {parts.length > 1 && (
        <Field label="哪一份">
          <Chips
            id="split-part"
            label="哪一份"
            choices={parts}
            chosen={[chosen.part ?? whole]}
            onChoose={(id) => set({ ...chosen, part: id === whole ? null : id, unitIds: [] })}
          />
        </Field>
      )}
      <Field
        label="分给哪家"
        hint={chosen.part ? undefined : '可以一次分给几家。'}
        error={unchosen && chosen.unitIds.length === 0 ? '先点一下分给哪家' : undefined}
      >
        <Chips
          id="split-unit"
          many={!chosen.part}
          label="分给哪家"
          choices={unitChoices(people, view, chosen.part)}
          chosen={chosen.unitIds}
          onChoose={(id) => set(toggled(chosen, id))}
        />
      </Field>
      {units.value && people.length === 0 && (
        <View className="soft">
          还没有能接这件事的单位。请管理员在镇上授予「承办干部」，职务写单位的名字，再请本人登记微信。
        </View>
      )}
      {chosen.unitIds.map((id) => (
        <TextArea
          key={id}
          id={`split-ask-${id}`}
          label={`请${unitChoices(people, view, chosen.part).find(({ value }) => value === id)?.name ?? '单位'}做什么`}
          value={askWords(chosen, id, view)}
          onChange={(text) => set({ ...chosen, asks: { ...chosen.asks, [id]: text } })}
          limit={textLimit}
        />
      ))}
      <SendButton
        id="act-send"
        button={chosen.unitIds.length > 1 ? `分给 ${chosen.unitIds.length} 家` : '分给单位'}
        sender={sender}
        missing={missing}
        onPress={() => void give()}
      />
    </>
  )
}
