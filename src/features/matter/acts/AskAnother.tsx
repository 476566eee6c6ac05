import { View } from '@tarojs/components'
import { MatterForm } from './MatterForm'
import type { ActFormProps } from './props'

/** 请村里换人看: what lies with a hub goes to the village; who leads is changed by the village, or not. */
export function AskAnother(props: ActFormProps) {
  const { stage, responsible } = props.view
  const name = responsible?.name ?? '现在的人'
  return (
    <MatterForm {...props} method="matter.askAnother" button="请村里换人看" saying={() => ({})}>
      <View>
        {stage === 'asked'
          ? `村里会接过去看，${name}不再管这件事。`
          : `村里会收到您的请求，由村里定换不换人；定之前还是${name}在办。`}
      </View>
    </MatterForm>
  )
}
