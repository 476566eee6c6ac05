import { View } from '@tarojs/components'
import { stageLabels } from '../../../types/domain/stages'
import { cellsOf } from './sheet'
import type { Line } from './useRegister'

/** One matter of the register. */
export function RegisterLine({ row }: { row: Line }) {
  const { category, asker, result, lead } = row
  const [, asked] = cellsOf(row)
  return (
    <View className="register-line whole">
      <View className="strong said">{`${row.number} ${row.subject}`}</View>
      <View className="soft">
        {[
          asked,
          asker,
          row.household,
          category && cellsOf(row)[5],
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
