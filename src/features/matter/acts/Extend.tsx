import { useState } from 'react'
import { MatterForm } from './MatterForm'
import type { ActFormProps } from './props'

/** More time is asked for once; the village decides, and the asker hears why. */
export function Extend(props: ActFormProps) {
  const [until, setUntil] = useState<string>()
  return (
    <MatterForm
      {...props}
      method="matter.extend"
      button="申请延期"
      words={{
        label: '为什么来不及',
        hint: `只能申请一次，村里同意才算。${props.view.asker.name}会看到这句话。`,
        required: true
      }}
      lacks="先选想延到哪天"
      day={{
        of: 'extend',
        label: '想延到哪天',
        value: until,
        onChange: setUntil,
        empty: '选一天'
      }}
      saying={(text) => (text && until ? { text, until } : undefined)}
    />
  )
}
