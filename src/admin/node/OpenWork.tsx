import { View } from '@tarojs/components'
import type { Output } from '../../cloud/methods'
import { Chips } from '../../ui/Chips'
import { Field } from '../../ui/Field'
import { Note } from '../../ui/Note'

type Work = Output<'organization.work'>

interface OpenWorkProps {
  work: Work
  heir: string | undefined
  onChoose(heir: string | undefined): void
}

/** What lies open in somebody's hands before the post is ended: to whom it falls, or who is to take it over. */
export function OpenWork({ work: { items, more, falls, heirs }, heir, onChoose }: OpenWorkProps) {
  if (items.length === 0) return <View className="soft">手上没有没办完的事。</View>
  const to = falls ?? '上级'
  return (
    <View className="stack" id="open-work">
      <View className="strong">
        手上还有{more ? `不止 ${items.length}` : ` ${items.length} `}件没办完的事
      </View>
      {items.map(({ id, number, state }) => (
        <View key={id} className="soft">
          {number} · {state}
        </View>
      ))}
      <Field
        label="交给谁接着办？"
        hint="不选也行：一件都不会落下。已经在梳理的、要单位答复的，总是回到原来的办公室。"
      >
        <Chips
          id="open-work-heir"
          label="交给谁接着办"
          choices={[
            { value: '', label: `回到${to}，由那里另外定人` },
            ...heirs.map(({ id, name, title }) => ({ value: id, label: title ? `${name}(${title})` : name }))
          ]}
          chosen={[heir ?? '']}
          onChoose={(chosen) => onChoose(chosen === '' ? undefined : chosen)}
        />
      </Field>
      {falls === null && (
        <Note tone="late">从这里到县里没有别的人能接。请先授予别人职务，再免去这一个。</Note>
      )}
    </View>
  )
}
