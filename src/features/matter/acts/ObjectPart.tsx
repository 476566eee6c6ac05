import { MatterForm } from './MatterForm'
import { OwnPart, useOwnPart } from './OwnPart'
import type { ActFormProps } from './props'

export function ObjectPart(props: ActFormProps) {
  const own = useOwnPart(props.view)
  return (
    <MatterForm
      {...props}
      method="matter.objectPart"
      button="说明不归我单位"
      words={{
        label: '为什么不归您单位',
        placeholder: '说说道理，最好说归哪家',
        hint: '每家只说一次；都说不归自己，就由最先接到的单位答复。',
        required: true
      }}
      lacks="先选哪一份"
      saying={(text) => (text && own.part ? { text, part: own.part.id } : undefined)}
    >
      <OwnPart {...own} />
    </MatterForm>
  )
}
