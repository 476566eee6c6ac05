import { ActForm } from './ActForm'
import type { ActFormProps } from './props'

export const Ask = (props: ActFormProps) => (
  <ActForm
    {...props}
    method="matter.ask"
    button={`问${props.view.asker.name}`}
    words={{ label: '想问清楚什么', placeholder: '例如：是哪一盏灯？', required: true }}
    saying={(text) => (text ? { text } : undefined)}
  />
)
