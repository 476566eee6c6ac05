import { ActForm } from './ActForm'
import type { ActFormProps } from './props'

export const Add = (props: ActFormProps) => (
  <ActForm
    {...props}
    method="matter.add"
    button={props.view.stage === 'returned' && props.view.asker.you ? '回过去' : '发出去'}
    words={{
      label: props.view.stage === 'returned' && props.view.asker.you ? '您的回话' : '想补充什么',
      placeholder: '想到什么说什么',
      required: true
    }}
    photos
    saying={(text) => (text ? { text } : undefined)}
  />
)
