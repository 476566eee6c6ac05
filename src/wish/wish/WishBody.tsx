import { View } from '@tarojs/components'
import { CallButton } from '../../ui/CallButton'
import { Card } from '../../ui/Card'
import { Note } from '../../ui/Note'
import { Tag } from '../../ui/Tag'
import { aboutWords, checkWords, stageWords, turnWords, type WishView } from '../words'
import { wishTone } from '../../../types/domain/wishes'
import { Steps } from './Steps'
import '../wish.scss'

/** What is wished, whose turn it is, whom to call, and what happened so far. */
export function WishBody({ view }: { view: WishView }) {
  const { inside, claim, reach, name, stage, due, words } = view
  const about = aboutWords(view)
  const checked = checkWords(view)
  const claimer = claim?.by && !claim.you ? claim.by : undefined
  return (
    <View className="stack">
      <Card id="wish" tone={due?.overdue ? 'late' : undefined}>
        <View className="wish-tags">
          <Tag tone={wishTone[stage]}>{stageWords(stage)}</Tag>
          {due?.overdue && <Tag tone="late">过了日子</Tag>}
        </View>
        <View className="wish-words said">{words ?? inside?.text}</View>
        {inside && words && words !== inside.text && <View className="soft said">原话：{inside.text}</View>}
        {about && <View className="wish-line">{about}</View>}
        <View className="soft">
          {[
            inside ? inside.for : name,
            inside?.whom === 'linked' && `${inside.asker.you ? '您' : inside.asker.name}代办`,
            `编号 ${view.number}`
          ]
            .filter(Boolean)
            .join(' · ')}
        </View>
        <View className="wish-line" id="turn">
          {turnWords(view)}
        </View>
        {view.returns > 0 && <View className="soft">回到墙上 {view.returns} 次</View>}
      </Card>
      {checked && <Note tone="wait">{checked}</Note>}
      {reach && (
        <Card id="reach">
          <View className="call-row">
            <View className="grow">
              <View className="strong">怎么送过去，问{reach.name}</View>
              <View className="soft">许愿的人没有公开名字的，由联系人带着送去。</View>
            </View>
            {reach.phone && <CallButton phone={reach.phone} name={reach.name} />}
          </View>
        </Card>
      )}
      {claimer?.phone && stage === 'claimed' && (
        <Card id="claimer">
          <View className="call-row">
            <View className="grow strong">{claimer.name}认领了</View>
            <CallButton phone={claimer.phone} name={claimer.name} />
          </View>
        </Card>
      )}
      {view.history.length > 0 && <Steps entries={view.history} />}
    </View>
  )
}
