import { View } from '@tarojs/components'
import { useState } from 'react'
import type { WallPart } from '../../../types/domain/wishes'
import { wall as wishWall } from '../../../types/api/wish/wall'
import { useListPage } from '../../cloud/useListPage'
import { usePages } from '../../cloud/usePages'
import type { Output } from '../../cloud/methods'
import { useRead } from '../../cloud/useRead'
import { Card } from '../../ui/Card'
import { Chips } from '../../ui/Chips'
import { Empty } from '../../ui/Empty'
import { goTo } from '../../ui/go'
import { RowList } from '../../ui/RowList'
import { aboutWords, wishPage } from '../words'
import '../wish.scss'

type WallRow = Output<'wish.wall'>['rows'][number]

const emptyWords: Record<WallPart, { title: string; hint: string }> = {
  open: { title: '墙上没有等人认领的心愿', hint: '谁家许了心愿，整理好、村里同意了，就挂在这里。' },
  claimed: { title: '没有正在办的心愿', hint: '认领了的心愿在这里，到期没办到的会回到「等人认领」。' },
  done: { title: '还没有圆了的心愿', hint: '许愿的人说收到了，就会到这里。' }
}

/** One part of the wall: the wishes, never whose they are. */
export function Wall({ part }: { part: WallPart }) {
  const [chosen, choose] = useState<string>()
  const input = { part, ...(chosen && { nodeId: chosen }) }
  const list = useListPage(usePages(wishWall, input))
  const { value } = useRead(wishWall, { part })
  const walls = value?.walls ?? []
  return (
    <View id={`wall-${part}`} className="stack">
      {walls.length > 1 && (
        <Chips
          id="wall-node"
          label="哪里的墙"
          choices={walls.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={[chosen ?? value!.node]}
          onChoose={choose}
        />
      )}
      <RowList
        list={list}
        empty={<Empty icon="heart" {...emptyWords[part]} />}
        draw={(row) => <OnWall key={row.id} row={row} />}
      />
    </View>
  )
}

function OnWall({ row }: { row: WallRow }) {
  const about = aboutWords(row)
  return (
    <Card id={`wall-${row.id}`} onPress={() => goTo(wishPage(row.id))}>
      <View className="wish-words said">{row.words}</View>
      {about && <View className="soft wish-line">{about}</View>}
      <View className="soft">{[row.name, row.village].filter(Boolean).join(' · ')}</View>
    </Card>
  )
}
