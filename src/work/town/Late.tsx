import { View } from '@tarojs/components'
import { supervise as matterSupervise } from '../../../types/api/matter/supervise'
import { usePages } from '../../cloud/usePages'
import { Empty } from '../../ui/Empty'
import type { DeskProps } from './desks'
import { Pile } from './Pile'
import { lateLine } from './rows'
import { TownCard } from './TownCard'

const acts = [
  { act: 'add', label: '催一催', done: '的话带到了，经手的人和提出人都看得到。', main: true }
] as const

/** 督办: what is overdue in all villages below, the oldest first; a word to whoever has it is one tap away. */
export function Late({ nodeId, onDone }: DeskProps) {
  const list = usePages(matterSupervise, { nodeId })
  return (
    <Pile
      list={list}
      empty={
        <Empty
          icon="check"
          title="下面没有超期的事"
          hint="过了说好的日子还没走完一步的事，会自动报到这里，最久的在前面。"
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
          <View className="soft">{lateLine(row)}</View>
        </TownCard>
      )}
    </Pile>
  )
}
