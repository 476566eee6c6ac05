import { MatterForm } from './MatterForm'
import { OwnPart, useOwnPart } from './OwnPart'
import type { ActFormProps } from './props'

export function Respond(props: ActFormProps) {
  const own = useOwnPart(props.view)
  return (
    <MatterForm
      {...props}
      method="matter.respond"
      button="答复镇里"
      words={{ label: '怎么答复', placeholder: '看过怎么样，办到哪一步，可以拍张照片', required: true }}
      photos
      lacks="先选哪一份"
      saying={(text) => (text && own.part ? { text, part: own.part.id } : undefined)}
    >
      <OwnPart {...own} />
    </MatterForm>
  )
}
