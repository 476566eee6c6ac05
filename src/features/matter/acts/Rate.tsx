import { useState } from 'react'
import { satisfactionLabels, type Satisfaction } from '../../../../types/domain/outcomes'
import { Chips, choicesOf } from '../../../ui/Chips'
import { Field } from '../../../ui/Field'
import { MatterForm } from './MatterForm'
import type { ActFormProps } from './props'

/** Rating with a word; a rating without one is a single tap on the page itself. */
export function Rate({ first, ...props }: ActFormProps & { first?: Satisfaction }) {
  const [satisfaction, choose] = useState<Satisfaction | undefined>(first)
  const unhappy = satisfaction === 'no'
  return (
    <MatterForm
      {...props}
      method="matter.rate"
      button={unhappy ? '不满意，重新办' : '就这样评'}
      words={{
        label: unhappy ? '还差什么？(说一句，办得更准；不写也行)' : '想说一句(不写也行)',
        required: false
      }}
      lacks="先选办得怎么样"
      saying={(text) => satisfaction && { satisfaction, text }}
    >
      <Field label="办得怎么样">
        <Chips
          label="办得怎么样"
          choices={choicesOf(satisfactionLabels)}
          chosen={satisfaction ? [satisfaction] : []}
          onChoose={(value) => choose(value)}
        />
      </Field>
    </MatterForm>
  )
}
