import { View } from '@tarojs/components'
import { Button } from '../../../ui/Button'
import { CallButton } from '../../../ui/CallButton'
import { Tag } from '../../../ui/Tag'
import type { MatterAct } from '../acts/matterAct'
import { wordsOf } from '../acts/wordsOf'
import { seenWords, urgedWords } from './silenceWords'
import type { MatterView } from './whoWords'

/** What the asker can say to silence, in the order in which it is tried. */
const answers: readonly MatterAct[] = ['urge', 'askAnother']

interface SilenceProps {
  view: MatterView
  me: string | undefined
  onOpen(act: MatterAct): void
}

/** Of what is overdue: who has not looked, how often it was pressed for, whom to call above, and what can be done. */
export function Silence({ view, me, onOpen }: SilenceProps) {
  const { silence, responsible, asker, proxy, acts } = view
  if (!silence) return null
  const mine = responsible?.id === me
  const asking = asker.you || proxy?.you
  const { above } = silence
  const urged = urgedWords(silence, asking === true)
  return (
    <View id="silence" className="silence">
      <Tag tone={mine || silence.acknowledged ? 'do' : 'late'}>{seenWords(view, mine)}</Tag>
      {urged && <View>{urged}</View>}
      {silence.anotherAsked && (
        <View>{asking ? '已经请村里换人看，等村里定。' : '提出人请村里换人看，等村里定。'}</View>
      )}
      {asking && above && (
        <View className="call-row">
          <View className="grow">{`上一级是${above.name}，也可以直接问。`}</View>
          {above.phone && <CallButton phone={above.phone} name={above.name} />}
        </View>
      )}
      {answers
        .filter((act) => acts.includes(act))
        .map((act) => (
          <Button key={act} id={`act-${act}`} onPress={() => onOpen(act)}>
            {wordsOf(act, view)}
          </Button>
        ))}
    </View>
  )
}
