import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useMe } from '../../cloud/me'
import { sendWaiting } from '../../cloud/queue'
import { usePages } from '../../cloud/usePages'
import { Welcome } from '../../features/account/Welcome'
import { MatterList } from '../../features/matter/list/MatterList'
import { useWaits } from '../../features/waits/useWaits'
import { WaitingList } from '../../features/waiting/WaitingList'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'

export default function Mine() {
  const { me } = useMe()
  const list = usePages('matter.mine', me?.person ? {} : undefined)
  const waits = useWaits()
  useDidShow(() => void list.reload())
  useReachBottom(() => void list.more())
  usePullDownRefresh(
    () => void Promise.all([list.reload(), sendWaiting()]).finally(() => Taro.stopPullDownRefresh())
  )
  return (
    <Page title="我的事" tab="mine" waiting={waits.value?.count}>
      {me && !me.person ? (
        <Welcome />
      ) : (
        <View>
          <WaitingList onSent={() => list.reload(true)} />
          <MatterList
            you
            list={list}
            empty={
              <Empty
                icon="list"
                title="您还没有反映过事"
                hint="在首页点「反映问题」，说过的事都会排在这里，办到哪一步、结果怎么样，一件不少。"
              />
            }
          />
        </View>
      )}
    </Page>
  )
}
