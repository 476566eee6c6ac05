import { View } from '@tarojs/components'
import { Button } from '../../ui/Button'
import { Sheet } from '../../ui/Sheet'
import { choiceWords, pastWords, type Whom } from '../../ui/words/past'

interface NamedSheetProps {
  whom: Whom
  named: Whom['choices']
  /** Whom it is about already. */
  about: readonly string[]
  onPast(): void
  onAnyway(): void
  onBack(): void
}

/** Asked before words are sent that name somebody who would receive them. */
export function NamedSheet({ whom, named, about, onPast, onAnyway, onBack }: NamedSheetProps) {
  const they = named.length > 1 ? '他们' : '他'
  const past = pastWords(whom, [...about, ...named.map(({ id }) => id)])
  return (
    <Sheet id="named-sheet" title={`不想让${they}看到吗？`} onClose={onBack}>
      <View>
        您写到了{named.map(choiceWords).join('、')}。照平常的办法，这件事{they}可能会看到。
      </View>
      <View className="soft">
        选“不让{they}看到”：{past}
      </View>
      <Button id="named-past" kind="main" onPress={onPast}>
        不让{they}看到
      </Button>
      <Button id="named-anyway" onPress={onAnyway}>
        照样发
      </Button>
      <Button id="named-back" kind="quiet" onPress={onBack}>
        先不发，再改改
      </Button>
    </Sheet>
  )
}
