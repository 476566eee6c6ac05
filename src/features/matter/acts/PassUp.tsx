import { useState } from 'react'
import { whom as matterWhom } from '../../../../types/api/matter/whom'
import { useRead } from '../../../cloud/useRead'
import { Chips } from '../../../ui/Chips'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Field } from '../../../ui/Field'
import { Note } from '../../../ui/Note'
import { choiceWords, pastWords } from '../../../ui/words/past'
import { toggled } from '../../../ui/toggled'
import { MatterForm } from './MatterForm'
import type { ActFormProps } from './props'

/** It turns out to be about somebody who serves here: it goes past them, and out of the sight of whoever sends it. */
export function PassUp(props: ActFormProps) {
  const { value: whom, error, reload } = useRead(matterWhom, { id: props.view.id })
  const [about, choose] = useState<string[]>([])
  const toggle = (id: string) => choose(toggled(about, id))
  return (
    <MatterForm
      {...props}
      method="matter.passUp"
      button="提上去"
      words={{
        label: '为什么要提上去',
        hint: `${props.view.asker.name}会看到这句话。`,
        required: true
      }}
      lacks="先选说到了谁"
      saying={(text) => (text && about.length > 0 ? { text, about } : undefined)}
    >
      {error && !whom && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      {whom && (
        <Field label="说到了谁">
          <Chips
            id="about"
            label="说到了谁"
            many
            choices={whom.choices.map((one) => ({ value: one.id, label: choiceWords(one) }))}
            chosen={about}
            onChoose={toggle}
          />
        </Field>
      )}
      {whom && about.length > 0 && (
        <Note tone="wait">{`${pastWords({ ...whom, first: null }, about)}提走以后，您这里也看不到了。`}</Note>
      )}
    </MatterForm>
  )
}
