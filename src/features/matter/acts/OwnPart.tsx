import { View } from '@tarojs/components'
import { useState } from 'react'
import { Chips } from '../../../ui/Chips'
import { Field } from '../../../ui/Field'
import type { MatterView } from '../view/whoWords'

/** The open parts of the reader, and which of them this is about: the first, until another is chosen. */
export function useOwnPart({ parts }: Pick<MatterView, 'parts'>) {
  const own = parts.filter(({ mine, answer }) => mine && answer === null)
  const [chosen, choose] = useState<string>()
  const part = own.find(({ id }) => id === chosen) ?? own[0]
  return { own, part, choose }
}

/** What the town asks of the unit; who has several parts chooses one. */
export const OwnPart = ({ own, part, choose }: ReturnType<typeof useOwnPart>) => (
  <>
    {own.length > 1 && (
      <Field label="哪一份">
        <Chips
          label="哪一份"
          choices={own.map(({ id, ask }, index) => ({
            value: id,
            label: `${index + 1}. ${ask.slice(0, 12)}`
          }))}
          chosen={part ? [part.id] : []}
          onChoose={choose}
        />
      </Field>
    )}
    {part && <View className="said">{`镇里请您：${part.ask}`}</View>}
  </>
)
