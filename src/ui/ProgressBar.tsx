import { View } from '@tarojs/components'
import './ProgressBar.scss'

/** How far something long is. */
export function ProgressBar({ label, done, of }: { label: string; done: number; of: number }) {
  const percent = of === 0 ? 0 : Math.min(100, Math.floor((done / of) * 100))
  return (
    <View className="progress-bar" role="progressbar" aria-label={label} aria-valuenow={percent}>
      <View className="progress-bar-done" style={{ width: `${percent}%` }} />
    </View>
  )
}
