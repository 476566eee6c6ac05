import { View } from '@tarojs/components'
import { printedCode } from '../../types/domain/codes'
import { dayWords } from '../ui/words/dates'
import './link.scss'

/** A code in letters to be read aloud, and until when it works. */
export const CodeWords = ({ code, until }: { code: string; until: string }) => (
  <View className="code">
    <View className="code-letters">{printedCode(code)}</View>
    <View className="soft">{dayWords(until)}前有效</View>
  </View>
)
