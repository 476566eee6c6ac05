import { View } from '@tarojs/components'
import { tray as linkTray } from '../../../types/api/link/tray'
import { usePages } from '../../cloud/usePages'
import { Empty } from '../../ui/Empty'
import { RowList } from '../../ui/RowList'
import { ActSheet } from '../linkage/acts/ActSheet'
import { LinkCard } from '../linkage/LinkCard'
import { useActs } from '../linkage/useActs'
import { Objections } from './Objections'

const empty = {
  approving: ['没有等批准的变动', '换人、不再联户，都要村里批准，会列在这里。'],
  objected: ['没有要处理的异议', '公示的时候有人提异议，会列在这里。'],
  proposed: ['没有在等回话的', '申请、选择、指派以后，对方还没回话的会列在这里。']
} as const

interface TrayProps {
  tray: keyof typeof empty
  nodeId: string
}

/** One of the piles an officer works from. */
export function Tray({ tray, nodeId }: TrayProps) {
  const list = usePages(linkTray, { tray, nodeId })
  const acts = useActs(list.reload)
  const [title, hint] = empty[tray]
  return (
    <View className="stack">
      <RowList
        list={list}
        empty={<Empty icon="check" title={title} hint={hint} />}
        draw={(row) => (
          <LinkCard key={row.id} row={row} onAct={acts.start}>
            {tray === 'objected' && <Objections id={row.id} onDone={() => void list.reload()} />}
          </LinkCard>
        )}
      />
      {acts.open && <ActSheet {...acts.open} onDone={acts.done} onClose={acts.close} />}
    </View>
  )
}
