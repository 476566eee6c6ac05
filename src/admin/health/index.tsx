import { View } from '@tarojs/components'
import { health as opsHealth } from '../../../types/api/ops/health'
import { useRead } from '../../cloud/useRead'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { Rewrites } from './Rewrites'
import { Troubles } from './Troubles'
import { isWell } from './words'

/** 运行情况: what of the work that nobody sees fails or is late, for whoever runs the deployment. */
export default function HealthPage() {
  return (
    <Page title="运行情况">
      <Shown />
    </Page>
  )
}

function Shown() {
  const { value, error, loading, reload } = useRead(opsHealth, {})
  const again = () => void reload()
  if (!value) return error ? <ReadError error={error} onRetry={again} /> : <Skeleton />
  return (
    <View className="stack">
      {error && <ReadError error={error} onRetry={again} />}
      <View className="soft">服务版本 {value.release}</View>
      {isWell(value) ? (
        <Empty
          icon="check"
          title="一切正常"
          hint="后台每分钟做一遍该做的事；有卡住的、晚了的，会列在这里。"
        />
      ) : (
        <Troubles health={value} />
      )}
      <Button id="look-again" size="small" busy={loading && '正在看…'} onPress={again}>
        再看一次
      </Button>
      <Rewrites health={value} onDone={again} />
    </View>
  )
}
