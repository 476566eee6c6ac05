import { View } from '@tarojs/components'
import { dueWords } from '../../../ui/words/due'
import { MatterForm } from './MatterForm'
import type { ActFormProps } from './props'

export const Take = (props: ActFormProps) => (
  <MatterForm {...props} method="matter.take" button="接办" saying={() => ({})}>
    <View>接下以后，{props.view.asker.name}会看到是您在办，也能给您打电话。</View>
    {props.view.due && <View className="strong">{dueWords(props.view.due)}</View>}
  </MatterForm>
)
