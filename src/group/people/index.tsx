import { View } from '@tarojs/components'
import { useReachBottom, useRouter } from '@tarojs/taro'
import { people as groupPeople } from '../../../types/api/group/people'
import { usePages } from '../../cloud/usePages'
import { Avatar } from '../../ui/Avatar'
import { Card } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { RowList } from '../../ui/RowList'

/** 群里有谁: real names; who is in a group follows from links and posts, nobody keeps a list. */
export default function People() {
  const groupId = useRouter().params.id ?? ''
  const list = usePages(groupPeople, { groupId })
  const { rows, hasMore } = list
  useReachBottom(() => void list.more())
  return (
    <Page title="群里有谁" right={rows && !hasMore ? `${rows.length} 人` : undefined}>
      <View className="stack">
        {rows && <View className="soft">谁联系哪几户、谁在村里任职一变，群里的人就跟着变，不用谁来拉。</View>}
        <RowList
          list={list}
          empty={null}
          draw={({ id, name, as }) => (
            <Card key={id} className="row">
              <Avatar name={name} />
              <View className="grow strong">{name}</View>
              {as && <View className="soft">{as}</View>}
            </Card>
          )}
        />
      </View>
    </Page>
  )
}
