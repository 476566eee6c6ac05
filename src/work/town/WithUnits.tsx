import { View } from '@tarojs/components'
import { tray as matterTray } from '../../../types/api/matter/tray'
import { usePages } from '../../cloud/usePages'
import { Empty } from '../../ui/Empty'
import type { DeskProps } from './desks'
import { Pile } from './Pile'
import { broughtWords, unitLines } from './rows'
import { TownCard } from './TownCard'

const reply = { act: 'reply', label: '答复村里', done: '答复村里了。' } as const
const again = { act: 'split', label: '另外分', done: '另外分了。', main: true } as const
const more = { act: 'split', label: '加一份或换一家', done: '分给单位了。' } as const

/** What units have, with who still owes an answer. */
export function WithUnits({ nodeId, onDone }: DeskProps) {
  const list = usePages(matterTray, { tray: 'unit', whose: 'mine', nodeId })
  return (
    <Pile
      list={list}
      empty={
        <Empty icon="do" title="没有单位在办的事" hint="分给单位、还没答复完的，会在这里，写着在等哪一家。" />
      }
    >
      {(row) => {
        const lines = unitLines(row)
        return (
          <TownCard
            key={row.id}
            row={row}
            acts={[lines.some(({ back }) => back) ? again : more, reply]}
            onDone={(told) => {
              onDone(told)
              void list.reload()
            }}
          >
            <View className="soft">{broughtWords(row)}</View>
            {lines.map(({ words, back }) => (
              <View key={words} className={back ? 'strong' : ''}>
                {words}
              </View>
            ))}
          </TownCard>
        )
      }}
    </Pile>
  )
}
