import { useState } from 'react'
import { Chips } from '../../../ui/Chips'
import { Field } from '../../../ui/Field'
import { WishForm, type WishFormProps } from './WishForm'

const choices = [
  { value: 'claimer', label: '还请他办' },
  { value: 'wall', label: '换个人来' }
] as const
type To = (typeof choices)[number]['value']

/** It did not come true: what is missing, and who is to go on. */
export function Deny(props: WishFormProps) {
  const [to, setTo] = useState<To>('claimer')
  return (
    <WishForm
      {...props}
      act="deny"
      line={{ label: '还差什么？', required: true }}
      saying={(text) => (text ? { text, to } : undefined)}
    >
      {props.view.claim && (
        <Field label="请谁接着办？">
          <Chips<To> id="wish-to" label="请谁接着办" choices={choices} chosen={[to]} onChoose={setTo} />
        </Field>
      )}
    </WishForm>
  )
}
