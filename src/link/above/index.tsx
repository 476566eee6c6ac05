import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { tray as linkTray } from '../../../types/api/link/tray'
import { usePages } from '../../cloud/usePages'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { goTo } from '../../ui/go'
import { Page } from '../../ui/Page'
import { RowList } from '../../ui/RowList'
import { ActSheet } from '../linkage/acts/ActSheet'
import { LinkCard } from '../linkage/LinkCard'
import { useActs } from '../linkage/useActs'
import { ListDesk } from '../office/ListDesk'
import { Objections } from '../office/Objections'

/**
 * 转上来的联户： what a village below can decide no more, for the office it came to. With a village named: the list
 * that this office makes in its place.
 */
export default function AbovePage() {
  const { params } = useRouter()
  return (
    <Page title="转上来的联户">
      <View className="stack">{params.nodeId ? <ListDesk nodeId={params.nodeId} /> : <Risen />}</View>
    </Page>
  )
}

function Risen() {
  const list = usePages(linkTray, { tray: 'above' })
  const acts = useActs(list.reload)
  return (
    <>
      <RowList
        list={list}
        empty={
          <Empty
            icon="check"
            title="没有转上来的联户"
            hint="村里没有能定的人，比如要定的正是干部自己家的事，会转到这里。"
          />
        }
        draw={(row) => (
          <LinkCard key={row.id} row={row} onAct={acts.start}>
            {row.stage === 'listed' && <Objections id={row.id} onDone={() => void list.reload()} />}
            {row.stage === 'agreed' && row.above && (
              <Button
                id={`list-${row.id}`}
                size="small"
                label={`替村里排名单：${row.name}`}
                onPress={() => goTo(`/link/above/index?nodeId=${row.above!.villageId}`)}
              >
                替村里排名单
              </Button>
            )}
          </LinkCard>
        )}
      />
      {acts.open && <ActSheet {...acts.open} onDone={acts.done} onClose={acts.close} />}
    </>
  )
}
