import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { unread as groupUnread } from '../../../types/api/group/unread'
import { useRead } from '../../cloud/useRead'
import { Card } from '../../ui/Card'
import { goTo } from '../../ui/go'
import { Icon } from '../../ui/Icon'

/** The way to the groups, with what is unread in them; for who is in one. */
export function GroupsEntry() {
  const { value, reload } = useRead(groupUnread, {})
  useDidShow(() => void reload())
  if (!value?.groups) return null
  const { unread, line } = value
  return (
    <Card id="groups" className="row" onPress={() => goTo('/group/list/index')}>
      <Icon name="talk" />
      <View className="grow">
        <View className="strong">{unread ? `群里有 ${unread} 条没看` : '我的群'}</View>
        {line && <View className="soft">{`${line.by}：${line.text}`}</View>}
      </View>
      <Icon name="next" />
    </Card>
  )
}
