import { View } from '@tarojs/components'
import { tray as matterTray } from '../../../types/api/matter/tray'
import { usePages } from '../../cloud/usePages'
import { Empty } from '../../ui/Empty'
import type { DeskProps } from './desks'
import { Pile } from './Pile'
import { broughtWords } from './rows'
import { TownCard } from './TownCard'

const acts = [
  { act: 'split', label: '分给单位', done: '分给单位了。', main: true },
  { act: 'reply', label: '答复村里', done: '答复村里了。' },
  { act: 'sendBack', label: '退回村里', done: '退回村里了。' }
] as const

/** What villages brought before the town, the soonest deadline first. */
export function Brought({ nodeId, onDone }: DeskProps) {
  const list = usePages(matterTray, { tray: 'town', whose: 'mine', nodeId })
  return (
    <Pile
      list={list}
      empty={
        <Empty
          icon="tray"
          title="没有要镇里定的事"
          hint="村里办不了、提上来的事会在这里；单位都答复了的，也会回到这里，等您答复村里。"
        />
      }
    >
      {(row) => (
        <TownCard
          key={row.id}
          row={row}
          acts={acts}
          onDone={(told) => {
            onDone(told)
            void list.reload()
          }}
        >
          <View className="soft">{broughtWords(row)}</View>
        </TownCard>
      )}
    </Pile>
  )
}
