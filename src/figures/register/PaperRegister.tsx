import { View } from '@tarojs/components'
import { paperCellsOf, paperTitles } from './sheet'
import type { Line } from './useRegister'

interface PaperRegisterProps {
  title: string
  rows: Line[]
  /** Whether these are all that there are. */
  whole: boolean
}

/** The register as a table on paper, with lines to sign on. */
export const PaperRegister = ({ title, rows, whole }: PaperRegisterProps) => (
  <View className="paper-register on-paper">
    <View className="paper-title">{`群众诉求登记表 ${title}`}</View>
    {!whole && <View>{`这里只有前 ${rows.length} 件：打印的时候还没有读完。`}</View>}
    <View className="paper-table">
      <View className="paper-row paper-head">
        {paperTitles.map((words) => (
          <View key={words} className="paper-cell">
            {words}
          </View>
        ))}
      </View>
      {rows.map((row) => (
        <View key={row.number} className="paper-row whole">
          {paperCellsOf(row).map(({ words, short }, index) => (
            <View key={paperTitles[index]} className={`paper-cell ${short ? 'paper-short' : ''}`}>
              {words}
            </View>
          ))}
        </View>
      ))}
    </View>
    <View className="paper-sign">{`共 ${rows.length} 件　　登记人签字：　　　　　　　　负责人签字：　　　　　　　　日期：`}</View>
  </View>
)
