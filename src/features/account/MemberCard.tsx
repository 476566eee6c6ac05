import { View } from '@tarojs/components'
import type { Me } from '../../cloud/me'
import { Avatar } from '../../ui/Avatar'
import { CallButton } from '../../ui/CallButton'
import { Card } from '../../ui/Card'
import { goTo } from '../../ui/go'
import { Icon } from '../../ui/Icon'
import { Pressable } from '../../ui/Pressable'
import './account.scss'

/** The member linked to the household, one tap away. */
export function MemberCard({ household }: { household: NonNullable<Me['household']> }) {
  const { member } = household
  if (!member) {
    return (
      <Card id="to-link" className="row" onPress={() => goTo('/link/home/index')}>
        <View className="grow soft">
          您家的联系党员还没有定下来，点这里看。有事照样可以反映，村里会安排人看。
        </View>
        <Icon name="next" />
      </Card>
    )
  }
  return (
    <Card className="member" id="member">
      <Pressable
        id="to-member"
        role="link"
        className="row member-words"
        onPress={() => goTo(`/link/member/index?id=${member.id}`)}
      >
        <Avatar name={member.name} />
        <View className="grow">
          <View className="member-name">{member.name}</View>
          <View className="soft">联系我家的党员</View>
        </View>
      </Pressable>
      {member.phone && (
        <View className="member-call">
          <CallButton phone={member.phone} name={member.name} />
        </View>
      )}
    </Card>
  )
}
