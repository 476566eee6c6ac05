import { ActForm } from './ActForm'
import type { ActFormProps } from './props'

export const Withdraw = (props: ActFormProps) => (
  <ActForm
    {...props}
    method="matter.withdraw"
    button="撤回这件事"
    words={{
      label: '为什么撤回(不写也行)',
      hint: '撤回以后就不办了，也不能恢复；还看得到，以后可以再反映。',
      required: false
    }}
    saying={(text) => ({ text })}
  />
)
