import { useState } from 'react'
import { MatterForm } from './MatterForm'
import type { ActFormProps } from './props'

export function Postpone(props: ActFormProps) {
  const [until, setUntil] = useState<string>()
  return (
    <MatterForm
      {...props}
      method="matter.postpone"
      button="缓议"
      words={{ label: '为什么缓一缓', hint: `${props.view.asker.name}会看到这句话。`, required: true }}
      lacks="先选缓到哪天"
      day={{
        of: 'postpone',
        label: '缓到哪天再议',
        value: until,
        onChange: setUntil,
        empty: '选一天',
        hint: '碰上休息日，就顺到下一个上班的日子。'
      }}
      saying={(text) => (text && until ? { text, until } : undefined)}
    />
  )
}
