import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { RowList, type Listed } from '../../../ui/RowList'
import type { Own } from './own'
import { OwnRow } from './OwnRow'

/** How many the first screen shows; all of them stand under 我的事. */
const shown = 5

interface OpenOwnProps {
  list: Listed<Own>
  /** Ids of those that stand above already. */
  above: readonly string[]
}

/** What is open of the household’s matters and wishes, the newest first. */
export function OpenOwn({ list, above }: OpenOwnProps) {
  const rows = list.rows?.filter(({ id }) => !above.includes(id)).slice(0, shown)
  return (
    <View id="open-matters">
      <View className="heading">我家的事</View>
      <RowList
        list={{ ...list, rows, hasMore: false }}
        draw={(row) => <OwnRow key={row.id} row={row} />}
        empty={
          above.length > 0 ? (
            <View className="soft">没有别的在办的事。</View>
          ) : (
            <Empty
              icon="list"
              title="现在没有在办的事"
              hint="您反映的事、许的心愿都排在这里，谁在办、哪天办好，一眼看得到。"
            />
          )
        }
      />
      <Button kind="quiet" onPress={() => void Taro.switchTab({ url: '/pages/mine/index' })}>
        看我家所有的事
      </Button>
    </View>
  )
}
