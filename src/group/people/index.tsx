import { View } from '@tarojs/components'
import { useReachBottom, useRouter } from '@tarojs/taro'
import { people as groupPeople } from '../../../types/api/group/people'
import { usePages } from '../../cloud/usePages'
import { Avatar } from '../../ui/Avatar'
import { Card } from '../../ui/Card'
import { More } from '../../ui/More'
import { Page } from '../../ui/Page'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'

/** 群里有谁: real names; who is in a group follows from links and posts, nobody keeps a list. */
export default function People() {
  const groupId = useRouter().params.id ?? ''
  const { rows, error, loading, hasMore, reload, more } = usePages(groupPeople, { groupId })
  useReachBottom(() => void more())
  return (
    <Page title="群里有谁" right={rows && !hasMore ? `${rows.length} 人` : undefined}>
      <View className="stack">
        {error && <ReadError error={error} onRetry={() => void reload()} />}
        {!rows && !error && <Skeleton />}
        {rows && <View className="soft">谁联系哪几户、谁在村里任职一变，群里的人就跟着变，不用谁来拉。</View>}
        {rows?.map(({ id, name, as }) => (
          <Card key={id} className="row">
            <Avatar name={name} />
            <View className="grow strong">{name}</View>
            {as && <View className="soft">{as}</View>}
          </Card>
        ))}
        <More hasMore={hasMore} loading={loading} more={more} />
      </View>
    </Page>
  )
}
