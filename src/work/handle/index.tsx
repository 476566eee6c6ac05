import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { counts as matterCounts } from '../../../types/api/matter/counts'
import { tray as matterTray } from '../../../types/api/matter/tray'
import { usePages } from '../../cloud/usePages'
import { useRead } from '../../cloud/useRead'
import { lineOf } from '../../features/agenda/figures'
import { NotifyButton } from '../../features/alerts/NotifyButton'
import { groupsOf, groupWords } from '../../features/handling/groups'
import { Empty } from '../../ui/Empty'
import { More } from '../../ui/More'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { Group } from '../Group'
import { Told, type ToldProps } from '../Told'
import { Trouble } from '../Trouble'
import { useShownAgain } from '../useShownAgain'
import './handle.scss'
import { TaskCard } from './TaskCard'

/** Cards that tell everything at once; the others open by a tap. */
const unfolded = 3

/** 我在办的: what a lead or helper has in hand, the soonest deadline first. */
export default function HandlePage() {
  const list = usePages(matterTray, { tray: 'handle', whose: 'mine' })
  const counts = useRead(matterCounts, {})
  const [told, setTold] = useState<ToldProps>()
  const { rows, error, loading, hasMore, reload, more } = list

  const refresh = () => void Promise.all([reload(), counts.reload()])
  useShownAgain(refresh)
  useReachBottom(() => void more())

  function done(next: ToldProps) {
    setTold(next)
    refresh()
  }

  const inHand = hasMore || !rows ? lineOf(counts.value?.mine, 'handle')?.count : rows.length
  const first = new Set(rows?.slice(0, unfolded).map(({ id }) => id))
  return (
    <Page title="我在办的" right={inHand === undefined ? undefined : `${inHand} 件`}>
      <View className="stack">
        {told && <Told {...told} />}
        <Trouble error={error} shown={!!rows} onRetry={() => void reload()} />
        {!rows && !error && <Skeleton />}
        {groupsOf(rows ?? [], hasMore, Date.now()).map((group) => (
          <Group key={group.title} title={groupWords(group)}>
            {group.rows.map((row) => (
              <TaskCard key={row.id} row={row} unfolded={first.has(row.id)} onDone={done} />
            ))}
          </Group>
        ))}
        {rows?.length === 0 && !error && (
          <Empty
            icon="do"
            title="手上没有要办的事"
            hint="村里把事交办给您，会排到这里，写着什么时候要办完。您会收到一条消息。"
          />
        )}
        <More hasMore={hasMore} loading={loading} more={more} />
        <NotifyButton id="notify-handle" templates={['todo', 'due']}>
          有新的事，微信提醒我
        </NotifyButton>
      </View>
    </Page>
  )
}
