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
import { Answered } from './Answered'

const acts = [{ act: 'inform', label: '告诉提出人', done: '告诉提出人了，等他来评。', main: true }] as const

/** 等告知: what the town answered and the village still owes to the asker. */
export default function InformPage() {
  const list = usePages(matterTray, { tray: 'inform', whose: 'mine' })
  const [told, setTold] = useState<ToldProps>()
  return (
    <Page title="等告知">
      <View className="stack">
        {told && <Told {...told} />}
        <Pile
          list={list}
          empty={
            <Empty icon="talk" title="没有等告知的事" hint="镇里有了答复的事会在这里，由村里告诉提出人。" />
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
              <Answered id={row.id} />
            </TownCard>
          )}
        </Pile>
      </View>
    </Page>
  )
}
