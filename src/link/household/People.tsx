import { View } from '@tarojs/components'
import { Avatar } from '../../ui/Avatar'
import { Card } from '../../ui/Card'
import { Icon } from '../../ui/Icon'
import { Note } from '../../ui/Note'
import { Tag } from '../../ui/Tag'
import { actsOn, isActive, type Person, type View as Household } from './view'

/** Who belongs; a tap on somebody opens what can be done. */
export function People({ view, onOpen }: { view: Household; onOpen(person: Person): void }) {
  const represented = view.people.some(({ representative }) => representative)
  return (
    <View id="people" className="stack">
      <View className="heading">这一户有 {view.people.length} 个人</View>
      {!represented && view.people.length > 0 && (
        <Note tone="wait">
          {view.acts.includes('represent')
            ? '还没有户代表。点一下名字，可以请他当户代表。'
            : '还没有户代表，由这一户的人自己定。'}
        </Note>
      )}
      {view.people.map((person) => {
        const active = isActive(actsOn(view, person))
        return (
          <Card
            key={person.id}
            id={`person-${person.id}`}
            className="row"
            {...(active && { onPress: () => onOpen(person) })}
          >
            <Avatar name={person.name} />
            <View className="grow">
              <View className="strong">
                {person.name}
                {person.you && '(我)'}
              </View>
              <View className="soft">{person.phone ?? '没有登记电话'}</View>
              <View className="tags">
                {person.representative && <Tag tone="done">户代表</Tag>}
                {!person.claimed && <Tag tone="wait">还没登记微信</Tag>}
              </View>
            </View>
            {active && <Icon name="next" />}
          </Card>
        )
      })}
    </View>
  )
}
