import { View } from '@tarojs/components'
import type { Output } from '../../cloud/methods'
import { dayWords } from '../../ui/words/dates'
import { byMember, type ListRow } from './byMember'

interface PaperListProps {
  list: Output<'link.list'>['list']
  rows: readonly ListRow[]
  /** Whether these are all that there are. */
  whole: boolean
}

/** The list for the village's board: each member with the households, and until when one can object. */
export const PaperList = ({ list, rows, whole }: PaperListProps) => (
  <View className="paper-board on-paper">
    <View className="paper-title">{`${list.village}党员联户名单`}</View>
    {!whole && <View>{`这里只有前 ${rows.length} 户：打印的时候还没有读完。`}</View>}
    {list.meeting && (
      <View>
        {`党员大会 ${dayWords(list.meeting.day)} 通过：到会 ${list.meeting.present} 人，赞成 ${list.meeting.favor} 人。`}
      </View>
    )}
    {list.from && list.lastDay && (
      <View>{`公示：${dayWords(list.from)}到 ${dayWords(list.lastDay)}。有不同意见，请在这之前向村里提。`}</View>
    )}
    <View className="paper-table">
      <View className="paper-row paper-head">
        {['党员', '联系的户', '户数'].map((words) => (
          <View key={words} className="paper-cell">
            {words}
          </View>
        ))}
      </View>
      {byMember(rows).map(({ id, member, homes }) => (
        <View key={id} className="paper-row whole">
          <View className="paper-cell paper-short">{member}</View>
          <View className="paper-cell">{homes.join('、')}</View>
          <View className="paper-cell paper-short">{homes.length}</View>
        </View>
      ))}
    </View>
    <View className="paper-sign">{`共 ${rows.length} 户　　党组织(盖章)：　　　　　　　　　　日期：`}</View>
  </View>
)
