import { View } from '@tarojs/components'
import { MatterForm } from './MatterForm'
import type { ActFormProps } from './props'

/** 催一催: says before who hears of it, and that it harms nobody who asks. */
export function Urge(props: ActFormProps) {
  const { responsible, silence } = props.view
  const who = [responsible?.name, silence?.above?.name].filter(Boolean).join('和')
  return (
    <MatterForm {...props} method="matter.urge" button="催一催" saying={() => ({})}>
      <View>{`${who || '该办的人'}会收到：您在等回音。`}</View>
      <View className="soft">一天可以催一次。催是应该的，不会因为催就对您有什么不好。</View>
    </MatterForm>
  )
}
