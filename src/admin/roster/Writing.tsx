import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import './roster.scss'
import type { View as Import } from './useImport'

/** How far the writing is, counted from what is written. */
export function Writing({ view: { done, good } }: { view: Import }) {
  const percent = good === 0 ? 0 : Math.floor((done / good) * 100)
  return (
    <Card id="roster-writing">
      <View className="big">
        正在写入，{done} / {good} 人
      </View>
      <View className="roster-bar" role="progressbar" aria-label="写入进度" aria-valuenow={percent}>
        <View className="roster-bar-done" style={{ width: `${percent}%` }} />
      </View>
      <View className="soft">可以离开这一页，会接着写完；回来还能看到写到哪里。</View>
    </Card>
  )
}
