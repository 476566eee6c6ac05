import { View } from '@tarojs/components'
import { useState } from 'react'
import { categoryLabels } from '../../../types/domain/categories'
import { stageLabels } from '../../../types/domain/stages'
import { Button } from '../../ui/Button'
import { Chips, choicesOf } from '../../ui/Chips'
import { Field } from '../../ui/Field'
import { whoseLabels, type Sought } from './question'

interface NarrowProps {
  sought: Sought
  onChange(sought: Sought): void
  /** The person decides somewhere: all of it can be looked through. */
  decides: boolean
}

/** Who looks is seldom who is waited for. */
const steps = choicesOf({ ...stageLabels, returned: '等补充' })

/** 再细一点: what else a matter can be looked for by. Folded, but open where something is chosen; a second tap lets a choice go. */
export function Narrow({ sought, onChange, decides }: NarrowProps) {
  const { stage, category, whose } = sought
  const [open, setOpen] = useState(!!(stage || category || whose))
  if (!open) {
    return (
      <Button id="search-narrow" kind="quiet" onPress={() => setOpen(true)}>
        再细一点
      </Button>
    )
  }
  return (
    <View className="stack">
      <Field label="办到哪一步">
        <Chips
          id="search-stage"
          label="办到哪一步"
          choices={steps}
          chosen={stage ? [stage] : []}
          onChoose={(one) => onChange({ ...sought, stage: one === stage ? undefined : one })}
        />
      </Field>
      <Field label="哪方面的">
        <Chips
          id="search-category"
          label="哪方面的"
          choices={choicesOf(categoryLabels)}
          chosen={category ? [category] : []}
          onChoose={(one) => onChange({ ...sought, category: one === category ? undefined : one })}
        />
      </Field>
      {decides && (
        <Field label="在哪些事里找">
          <Chips
            id="search-whose"
            label="在哪些事里找"
            choices={choicesOf(whoseLabels)}
            chosen={[whose ?? 'node']}
            onChoose={(one) => onChange({ ...sought, whose: one })}
          />
        </Field>
      )}
    </View>
  )
}
