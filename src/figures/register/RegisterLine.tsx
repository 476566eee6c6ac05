import { View } from '@tarojs/components'
import { categoryWords } from '../../../types/domain/categories'
import { stageLabels } from '../../../types/domain/stages'
import { dayWords } from '../../ui/words/dates'
import type { Line } from './useRegister'

/** One matter of the register. */
export function RegisterLine({ row }: { row: Line }) {
  const { category, subcategory, asker, result, lead } = row
  return (
    <View className="register-line whole">
      <View className="strong said">{`${row.number} ${row.subject}`}</View>
      <View className="soft">
        {[
          dayWords(row.askedAt),
          asker,
          row.household,
          category && categoryWords(category, subcategory),
          lead && `${lead}领办`,
          stageLabels[row.stage]
        ]
          .filter(Boolean)
          .join(' · ')}
      </View>
      {result && <View className="said">{`结果：${result}`}</View>}
    </View>
  )
}
