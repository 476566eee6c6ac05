import { View } from '@tarojs/components'
import { matterActTraits } from '../../../types/domain/matterActs'
import type { Urgency } from '../../../types/domain/urgency'
import { lastTerms } from '../../cloud/me'
import { agendaWords } from '../../features/sorting/words'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'

interface SortFootProps {
  urgency: Urgency
  sending: boolean
  /** What was wrong with the last tap, told where it fell. */
  wrong: string | undefined
  onAgenda(): void
  onOpen(act: 'answer' | 'ask'): void
  onSkip(): void
}

/** The acts of sorting; putting it on the agenda is the main one and takes one tap. */
export const SortFoot = ({ urgency, sending, wrong, onAgenda, onOpen, onSkip }: SortFootProps) => (
  <View className="sort-foot">
    {wrong && <ErrorNote message={wrong} />}
    <View className="sort-foot-row">
      <Button id="sort-skip" size="small" disabled={sending} onPress={onSkip}>
        先放一放
      </Button>
      <Button id="sort-ask" size="small" disabled={sending} onPress={() => onOpen('ask')}>
        {matterActTraits.ask.label}
      </Button>
    </View>
    <View className="sort-foot-row">
      <Button id="sort-answer" disabled={sending} onPress={() => onOpen('answer')}>
        {matterActTraits.answer.label}
      </Button>
      <Button id="sort-agenda" kind="main" busy={sending && '正在列入…'} onPress={onAgenda}>
        {agendaWords(urgency, lastTerms())}
      </Button>
    </View>
  </View>
)
