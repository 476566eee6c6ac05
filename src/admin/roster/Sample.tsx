import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import type { View as Import } from './useImport'

/** The good rows in numbers, and the first of them as they were understood. */
export const Sample = ({ view: { counts, sample, good } }: { view: Import }) =>
  good === 0 ? (
    <Empty
      icon="sheet"
      title="没有可以导入的人"
      hint="看看「不能写入」和「请核对」里写的，改好表格再选一次。"
    />
  ) : (
    <>
      <Card>
        <View>
          {counts.persons} 个人，{counts.households} 户
        </View>
        <View>
          {counts.members} 名党员，{counts.links} 户写了联系党员
        </View>
      </Card>
      <View className="heading">前几行是这样认的，看看对不对</View>
      {sample.map(({ sheet, row, name, household, grid, member, linked }) => (
        <Card key={`${sheet}-${row}`}>
          <View className="strong">
            {name}
            {member && '(党员)'}
          </View>
          <View className="soft">
            第 {row} 行 · {grid} · {household}
          </View>
          <View>{linked ? `联系党员：${linked}` : '没有写联系党员'}</View>
        </Card>
      ))}
    </>
  )
