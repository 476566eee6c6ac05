import { View } from '@tarojs/components'
import { dutyLabels, partyGroupLabels } from '../../../types/domain/members'
import type { Output } from '../../cloud/methods'
import { Avatar } from '../../ui/Avatar'
import { CallButton } from '../../ui/CallButton'
import { Card } from '../../ui/Card'
import { Pledge } from './Pledge'
import '../link.scss'

/** A member's public page: who it is, what they promise, and how to reach them. */
export function Face({ face }: { face: Output<'household.face'> }) {
  const { name, village, pledge, duty, group, households, reach, you } = face
  const facts: [string, string | null][] = [
    ['岗位', duty && dutyLabels[duty]],
    ['党小组', group && partyGroupLabels[group]],
    ['联系户数', households > 0 ? `${households} 户` : '还没有联户']
  ]
  return (
    <>
      <Card id="face">
        <View className="row">
          <Avatar name={name} />
          <View className="grow">
            <View className="big">{name}</View>
            <View className="soft">党员 · {village}</View>
          </View>
        </View>
      </Card>
      <Pledge shown={pledge} own={you?.pledge ?? null} />
      <Card id="facts">
        {facts.map(
          ([label, words]) =>
            words && (
              <View key={label} className="fact">
                <View className="soft">{label}</View>
                <View className="grow">{words}</View>
              </View>
            )
        )}
      </Card>
      <Card id="reach">
        <View className="call-row">
          <View className="grow">
            <View className="strong">有事怎么找</View>
            <View className="soft">
              {reach.own ? `直接打给${reach.name}` : `打给${reach.name}，请村里转告`}
            </View>
          </View>
          {reach.phone && <CallButton phone={reach.phone} name={reach.name} />}
        </View>
      </Card>
    </>
  )
}
