import { ActForm } from './ActForm'
import type { ActFormProps } from './props'

export const Decline = (props: ActFormProps) => (
  <ActForm
    {...props}
    method="matter.decline"
    button="不予受理"
    words={{
      label: '为什么不受理',
      placeholder: '把道理说明白，再告诉他可以找谁',
      hint: `${props.view.asker.name}会看到这句话。`,
      required: true
    }}
    saying={(text) => (text ? { text } : undefined)}
  />
)
