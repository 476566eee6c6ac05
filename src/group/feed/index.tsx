import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { More } from '../../ui/More'
import { goTo } from '../../ui/go'
import { Page } from '../../ui/Page'
import { Pressable } from '../../ui/Pressable'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import '../group.scss'
import { announcePage, peoplePage, sayPage } from '../routes'
import { FeedCard } from './FeedCard'
import { useFeed } from './useFeed'

/** A group: what was said in it, newest first, and what the person may say. */
export default function Feed() {
  const groupId = useRouter().params.id ?? ''
  const { group, rows, hasMore, error, loading, reload, more } = useFeed(groupId)
  useDidShow(() => void reload())
  useReachBottom(() => void more())
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  return (
    <Page
      title={group?.name ?? '群'}
      foot={
        group &&
        group.acts.length > 0 && (
          <>
            {group.acts.includes('report') && (
              <Button id="say" icon="ask" onPress={() => goTo(sayPage(groupId))}>
                说一句
              </Button>
            )}
            {group.acts.includes('announce') && (
              <Button id="announce" kind="main" icon="send" onPress={() => goTo(announcePage(groupId))}>
                发通知
              </Button>
            )}
          </>
        )
      }
    >
      <View className="stack">
        {group && (
          <Pressable
            id="people"
            className="feed-people"
            role="link"
            onPress={() => goTo(peoplePage(groupId))}
          >
            群里有谁
          </Pressable>
        )}
        {error && <ReadError error={error} onRetry={() => void reload()} />}
        {!rows && !error && <Skeleton />}
        {rows?.map((item) => (
          <FeedCard key={item.key} item={item} />
        ))}
        {rows?.length === 0 && (
          <Empty
            icon="message"
            title="还没有人说话"
            hint="村里的通知、大家反映的事和办理的进展，会出现在这里。"
          />
        )}
        <More hasMore={hasMore} loading={loading} more={more} />
      </View>
    </Page>
  )
}
