import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { tray as linkTray } from '../../../types/api/link/tray'
import { usePages } from '../../cloud/usePages'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { goTo } from '../../ui/go'
import { More } from '../../ui/More'
import { Page } from '../../ui/Page'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
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
  const { rows, error, hasMore, loading, more, reload } = usePages(linkTray, { tray: 'above' })
  const acts = useActs(reload)
  return (
    <>
      {error && !rows && <ReadError error={error} onRetry={() => void reload()} />}
      {!rows && !error && <Skeleton />}
      {rows?.length === 0 && (
        <Empty
          icon="check"
          title="没有转上来的联户"
          hint="村里没有能定的人，比如要定的正是干部自己家的事，会转到这里。"
        />
      )}
      {rows?.map((row) => (
        <LinkCard key={row.id} row={row} onAct={acts.start}>
          {row.stage === 'listed' && <Objections id={row.id} onDone={() => void reload()} />}
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
      ))}
      <More hasMore={hasMore} loading={loading} more={more} />
      {acts.open && <ActSheet {...acts.open} onDone={acts.done} onClose={acts.close} />}
    </>
  )
}
