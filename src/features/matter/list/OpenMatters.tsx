import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { trayOf } from '../../../../types/domain/trays'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { MatterList, type MatterListProps } from './MatterList'

/** How many open matters the first screen shows; all of them stand under 我的事. */
const shown = 5

interface OpenMattersProps {
  list: MatterListProps['list']
  /** Ids of those that stand above already. */
  above: readonly string[]
}

/** My open matters, the newest first. */
export function OpenMatters({ list, above }: OpenMattersProps) {
  const open = list.rows?.filter(({ id, stage }) => trayOf[stage] !== 'closed' && !above.includes(id))
  return (
    <View id="open-matters">
      <View className="heading">我家的事</View>
      <MatterList
        you
        list={{ ...list, rows: open?.slice(0, shown), hasMore: false }}
        empty={
          above.length > 0 ? (
            <View className="soft">没有别的在办的事。</View>
          ) : (
            <Empty
              icon="list"
              title="现在没有在办的事"
              hint="您反映的事会排在这里，谁在办、哪天办好，一眼看得到。"
            />
          )
        }
      />
      {list.rows && list.rows.length > 0 && (
        <Button kind="quiet" onPress={() => void Taro.switchTab({ url: '/pages/mine/index' })}>
          看我反映过的所有事
        </Button>
      )}
    </View>
  )
}
