import { MatterForm } from './MatterForm'
import { OwnPart, useOwnPart } from './OwnPart'
import type { ActFormProps } from './props'

/** 回避: one tap is enough, and nobody is asked why. */
export function Recuse(props: ActFormProps) {
  const { stage, parts } = props.view
  const own = useOwnPart({ parts: stage === 'split' ? parts : [] })
  return (
    <MatterForm
      {...props}
      method="matter.recuse"
      button="我要回避"
      words={{
        label: '想说一句(不写也行)',
        hint: '和自己、家里人有关的事，请别人办。不用说为什么，别人也看不到为什么。',
        required: false
      }}
      saying={(text) => ({ ...(text && { text }), ...(own.part && { part: own.part.id }) })}
    >
      <OwnPart {...own} />
    </MatterForm>
  )
}
