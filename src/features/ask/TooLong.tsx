import { View } from '@tarojs/components'
import { textLimit } from '../../../types/domain/limits'
import { Note } from '../../ui/Note'
import { partsOf } from './submitAll'

/** Says plainly what happens to a text that is longer than one message can be. */
export const TooLong = ({ text }: { text: string }) =>
  text.length <= textLimit ? null : (
    <Note tone="wait">
      <View id="too-long">
        您写了 {text.length} 个字，一次最多 {textLimit} 个。可以分成 {partsOf(text).length}{' '}
        段一起发，一个字都不会少；也可以自己缩短一些。
      </View>
    </Note>
  )
