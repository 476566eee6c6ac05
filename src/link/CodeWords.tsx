import { View } from '@tarojs/components'
import { printedCode } from '../../types/domain/codes'
import { byWords } from '../ui/words/dates'
import './link.scss'

/** A code in letters to be read aloud, and until when it works. */
export const CodeWords = ({ code, until }: { code: string; until: string }) => (
  <View className="code">
    <View className="code-letters">{printedCode(code)}</View>
    <View className="soft">{byWords(until)}有效</View>
  </View>
)
