import { View } from '@tarojs/components'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { PrintButton } from '../../ui/PrintButton'
import { Skeleton } from '../../ui/Skeleton'
import { Strip } from './Strip'
import { useCodes } from './useCodes'
import './codes.scss'

/** The strips of a node, with what is to be done before they are printed. */
export function Codes({ node }: { node: { id: string; name: string } }) {
  const { rows, error, making, load, make } = useCodes(node.id)
  const missing = rows?.filter(({ code }) => !code).length ?? 0
  const ready = rows?.filter(({ code }) => code) ?? []
  return (
    <View className="stack">
      <View className="stack not-on-paper">
        {error && <ErrorNote message={error.message} onRetry={() => void load()} />}
        {!rows && !error && <Skeleton />}
        {rows?.length === 0 && (
          <Empty
            icon="list"
            title="还没有户"
            hint="名册导入以后，这里是每户一张的邀请条，打印出来剪开就能发。"
          />
        )}
        {missing > 0 && (
          <Button
            id="make-codes"
            kind="main"
            busy={making ? `正在做，${making.done} / ${making.all}` : false}
            onPress={() => void make()}
          >
            {`给没有码的 ${missing} 户做邀请码`}
          </Button>
        )}
        {ready.length > 0 && (
          <PrintButton main={missing === 0}>{`打印 ${ready.length} 户的邀请条`}</PrintButton>
        )}
      </View>
      <View className="strips">
        {ready.map((row) => (
          <Strip key={row.id} row={row} village={node.name} />
        ))}
      </View>
    </View>
  )
}
