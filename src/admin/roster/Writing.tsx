import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { ProgressBar } from '../../ui/ProgressBar'
import type { View as Import } from './useImport'

/** How far the writing is, counted from what is written. */
export const Writing = ({ view: { done, good } }: { view: Import }) => (
  <Card id="roster-writing">
    <View className="big">
      正在写入，{done} / {good} 人
    </View>
    <ProgressBar label="写入进度" done={done} of={good} />
    <View className="soft">可以离开这一页，会接着写完；回来还能看到写到哪里。</View>
  </Card>
)
