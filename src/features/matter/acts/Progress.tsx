import { ActForm } from './ActForm'
import type { ActFormProps } from './props'

export const Progress = (props: ActFormProps) => (
  <ActForm
    {...props}
    method="matter.progress"
    button="发出去"
    words={{ label: '办到哪一步了', placeholder: '一句话就行，可以拍张照片', required: true }}
    photos
    saying={(text) => (text ? { text } : undefined)}
  />
)
