import { View } from '@tarojs/components'
import { useState } from 'react'
import { tray as publicationTray } from '../../../types/api/publication/tray'
import { useListPage } from '../../cloud/useListPage'
import { usePages } from '../../cloud/usePages'
import { Empty } from '../../ui/Empty'
import { Note } from '../../ui/Note'
import { Page } from '../../ui/Page'
import { RowList } from '../../ui/RowList'
import { PublicationCard } from './PublicationCard'

/** 待审核: what others are to read and the content check did not let pass; the longest waiting first. */
export default function PublicationsPage() {
  const list = useListPage(usePages(publicationTray, {}))
  const [told, setTold] = useState<string>()
  return (
    <Page title="待审核">
      <View className="stack">
        {told && <Note tone="done">{told}</Note>}
        {list.rows && list.rows.length > 0 && (
          <View className="soft">这些话要公开给大家看，机器没有放行。看一看能不能公开，不耽误事情本身。</View>
        )}
        <RowList
          list={list}
          empty={
            <Empty
              icon="check"
              title="没有要看的"
              hint="要公开的话，机器拿不准的会排到这里，等您看过再公开。"
            />
          }
          draw={(row) => (
            <PublicationCard
              key={row.id}
              row={row}
              onDone={(words) => {
                setTold(words)
                void list.reload()
              }}
            />
          )}
        />
      </View>
    </Page>
  )
}
