import { View } from '@tarojs/components'
import { Avatar } from '../../ui/Avatar'
import { CallButton } from '../../ui/CallButton'
import { Card } from '../../ui/Card'
import { goTo } from '../../ui/go'
import { Pressable } from '../../ui/Pressable'
import { monthWords } from '../../ui/words/dates'
import '../link.scss'
import type { View as Household } from './view'

/** The household and who is linked with it. */
export function HomeCard({ view }: { view: Household }) {
  const { member, office } = view
  return (
    <Card id="home-card">
      <View className="stack">
        <View>
          <View className="big">{view.name}</View>
          <View className="soft">{view.home.name}</View>
        </View>
        {member ? (
          <View className="call-row">
            <Pressable
              id="to-member"
              role="link"
              className="row grow face-link"
              onPress={() => goTo(`/link/member/index?id=${member.id}`)}
            >
              <Avatar name={member.name} />
              <View className="grow">
                <View className="strong">{member.name}</View>
                <View className="soft">联系党员{member.since && `，${monthWords(member.since)}起`}</View>
              </View>
            </Pressable>
            {member.phone && !view.standings.includes('member') && (
              <CallButton phone={member.phone} name={member.name} />
            )}
          </View>
        ) : (
          <View className="call-row">
            <View className="grow soft">还没有联系党员，有事由{office.name}来看。</View>
            {office.phone && <CallButton phone={office.phone} name={office.name} />}
          </View>
        )}
      </View>
    </Card>
  )
}
