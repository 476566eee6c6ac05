import { View } from '@tarojs/components'
import { useState } from 'react'
import { tray as matterTray } from '../../../types/api/matter/tray'
import { usePages } from '../../cloud/usePages'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { Told, type ToldProps } from '../Told'
import { Pile } from '../town/Pile'
import { broughtWords } from '../town/rows'
import '../town/town.scss'
import { TownCard } from '../town/TownCard'
import { Asked } from './Asked'

const acts = [
  { act: 'respond', label: '答复镇里', done: '答复镇里了。', main: true },
  { act: 'objectPart', label: '说明不归我单位', done: '说明了，镇里会另外分。' }
] as const

/** 镇里分来的: the parts that a unit has to answer, the soonest deadline first. */
export default function PartsPage() {
  const list = usePages(matterTray, { tray: 'unit', whose: 'mine' })
  const [told, setTold] = useState<ToldProps>()
  return (
    <Page title="镇里分来的">
      <View className="stack">
        {told && <Told {...told} />}
        <Pile
          list={list}
          empty={
            <Empty
              icon="do"
              title="没有要答复的事"
              hint="镇里分给您单位的事会在这里，写着要办什么、哪天前答复。"
            />
          }
        >
          {(row) => (
            <TownCard
              key={row.id}
              row={row}
              acts={acts}
              onDone={(next) => {
                setTold(next)
                void list.reload()
              }}
            >
              <View className="soft">{broughtWords(row)}</View>
              <Asked id={row.id} />
            </TownCard>
          )}
        </Pile>
      </View>
    </Page>
  )
}
