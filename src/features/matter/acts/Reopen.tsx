import { ActForm } from './ActForm'
import type { ActFormProps } from './props'

export const Reopen = (props: ActFormProps) => (
  <ActForm
    {...props}
    method="matter.reopen"
    button="要求重新办"
    words={{ label: '哪里没办好', placeholder: '说一句就行', required: true }}
    saying={(text) => (text ? { text } : undefined)}
  />
)
