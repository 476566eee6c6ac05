import { View } from '@tarojs/components'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { goBack, isFirstPage } from '../../../ui/go'

/** Answers that asking again would not change: a link to nothing, or to somebody else's matter. */
const final: ReadonlySet<string> = new Set(['NOT_FOUND', 'NOT_ALLOWED', 'BAD_INPUT'])

export const isFinal = (name: string): boolean => final.has(name)

/** Instead of a matter that is not there, or not for this person. */
export const NotThere = () => (
  <View id="not-there" className="stack">
    <Empty icon="search" title="没有找到这件事" hint="可能链接不全，也可能不归您看。" />
    <Button onPress={goBack}>{isFirstPage() ? '去首页' : '回去'}</Button>
  </View>
)
