import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { own as accountOwn } from '../../../types/api/account/own'
import { useMe } from '../../cloud/me'
import { sendWaiting } from '../../cloud/queue'
import { usePages } from '../../cloud/usePages'
import { Welcome } from '../../features/account/Welcome'
import { OwnRow } from '../../features/matter/own/OwnRow'
import { Waits } from '../../features/waits/Waits'
import { useWaits } from '../../features/waits/useWaits'
import { WaitingList } from '../../features/waiting/WaitingList'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { RowList } from '../../ui/RowList'

/** 等您, 在办 and 办好了: everything that the household asked or wished, nothing left out. */
export default function Mine() {
  const { me } = useMe()
  const open = usePages(accountOwn, me?.person ? {} : undefined)
  const over = usePages(accountOwn, me?.person ? { over: true } : undefined)
  const waits = useWaits()
  const refresh = () => Promise.all([open.reload(), over.reload()])
  useDidShow(() => void refresh())
  useReachBottom(() => void (open.hasMore ? open : over).more())
  usePullDownRefresh(
    () => void Promise.all([refresh(), sendWaiting()]).finally(() => Taro.stopPullDownRefresh())
  )
  const above = (waits.value?.rows ?? []).map(({ id }) => id)
  const rows = open.rows?.filter(({ id }) => !above.includes(id))
  return (
    <Page title="我的事" tab="mine" waiting={waits.value?.count}>
      {me && !me.person ? (
        <Welcome />
      ) : (
        <View>
          <WaitingList onSent={() => open.reload(true)} />
          <Waits value={waits.value} home={me?.household?.id} />
          <View className="heading">在办</View>
          <RowList
            list={{ ...open, rows }}
            draw={(row) => <OwnRow key={row.id} row={row} />}
            empty={
              above.length > 0 || (over.rows?.length ?? 0) > 0 ? (
                <View className="soft">{above.length > 0 ? '没有别的在办的事。' : '没有在办的事。'}</View>
              ) : (
                <Empty
                  icon="list"
                  title="您还没有反映过事"
                  hint="在首页点「反映问题」或者「许个心愿」，说过的都会排在这里，办到哪一步、结果怎么样，一件不少。"
                />
              )
            }
          />
          {(over.rows?.length ?? 0) > 0 && <View className="heading">办好了</View>}
          <RowList list={over} draw={(row) => <OwnRow key={row.id} row={row} />} empty={null} />
        </View>
      )}
    </Page>
  )
}
