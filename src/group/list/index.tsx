import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { list as groupList } from '../../../types/api/group/list'
import { useRead } from '../../cloud/useRead'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import '../group.scss'
import { GroupRow } from './GroupRow'

/** 我的群: every group the person is in, what moved last first. */
export default function Groups() {
  const { value, error, reload } = useRead(groupList, {})
  useDidShow(() => void reload())
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  return (
    <Page title="我的群">
      <View className="stack">
        {error && <ReadError error={error} onRetry={() => void reload()} />}
        {!value && !error && <Skeleton />}
        {value?.groups.map((group) => (
          <GroupRow key={group.id} group={group} />
        ))}
        {value?.groups.length === 0 && (
          <Empty
            icon="talk"
            title="还没有群"
            hint="您家联系上一位党员，就自动在他的联户群里，不用谁来拉。村里的通知会在这里。"
          />
        )}
      </View>
    </Page>
  )
}
