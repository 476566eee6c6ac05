import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { changes as organizationChanges } from '../../../types/api/organization/changes'
import { usePages } from '../../cloud/usePages'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { RowList } from '../../ui/RowList'
import { momentWords } from '../../ui/words/dates'
import { changeWords, type Shown } from './words'

interface ChangesProps {
  node: Shown['node']
  /** How often something was set since the page was opened. */
  times: number
}

/** Who changed what, when and why; the newest first. */
export function Changes({ node, times }: ChangesProps) {
  const list = usePages(organizationChanges, { nodeId: node.id })
  const { reload } = list
  const asked = useRef(times)
  useEffect(() => {
    if (asked.current !== times) void reload()
    asked.current = times
  }, [times, reload])
  return (
    <View id="changes" className="stack">
      <RowList
        list={list}
        empty={
          <Empty
            icon="list"
            title="这里还没有人改过"
            hint="改了以后，谁在什么时候改了什么、为什么，都记在这里，删不掉。"
          />
        }
        draw={(change) => (
          <Card key={change.id}>
            <View>
              {change.by.name}
              {changeWords(change, node.kind)}
            </View>
            <View className="soft">
              {momentWords(change.at)}
              {change.reason && ` · ${change.reason}`}
            </View>
          </Card>
        )}
      />
    </View>
  )
}
