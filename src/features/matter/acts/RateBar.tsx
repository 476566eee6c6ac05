import { View } from '@tarojs/components'
import type { Satisfaction } from '../../../../types/domain/outcomes'
import { Button } from '../../../ui/Button'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Icon } from '../../../ui/Icon'
import { Pressable } from '../../../ui/Pressable'
import type { ActFormProps } from './props'
import './RateBar.scss'
import { useAct } from './useAct'

/** Rating in one tap; who is not satisfied is asked what is missing, and whoever likes may add a word. */
export function RateBar({ onWords, ...props }: ActFormProps & { onWords(first?: Satisfaction): void }) {
  const { send, sending, error } = useAct('matter.rate', props)
  return (
    <View className="rate">
      {error && <ErrorNote message={error.message} />}
      <View className="row">
        <View className="grow strong">{sending ? '正在送出…' : '办得怎么样？点一下就行'}</View>
        <Button id="rate-words" kind="quiet" size="small" disabled={sending} onPress={() => onWords()}>
          想说一句
        </Button>
      </View>
      <View className="rate-choices">
        <Choice
          id="rate-yes"
          icon="smile"
          words="满意"
          off={sending}
          onPress={() => void send({ satisfaction: 'yes' })}
        />
        <Choice
          id="rate-basically"
          icon="plain"
          words="基本满意"
          off={sending}
          onPress={() => void send({ satisfaction: 'basically' })}
        />
        <Choice id="rate-no" icon="sad" words="不满意" off={sending} onPress={() => onWords('no')} />
      </View>
    </View>
  )
}

interface ChoiceProps {
  id: string
  icon: 'smile' | 'plain' | 'sad'
  words: string
  off: boolean
  onPress(): void
}

const Choice = ({ id, icon, words, off, onPress }: ChoiceProps) => (
  <Pressable id={id} className={`rate-choice rate-${icon}`} disabled={off} onPress={onPress}>
    <Icon name={icon} className="rate-icon" />
    {words}
  </Pressable>
)
