import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Row } from '../../features/agenda/sections'
import { matterActScreens } from '../../../types/domain/matterActScreens'
import { rowWords } from '../../features/matter/list/rowWords'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { goTo, matterPage } from '../../ui/go'
import { Tag } from '../../ui/Tag'
import { lateWords } from '../../ui/words/due'
import { Group } from '../Group'
import { ActSheet } from '../ActSheet'
import type { ToldProps } from '../Told'

/** What is in handling and late: the officers see it first and can give it to somebody else. */
export function Late({ rows, onDecided }: { rows: readonly Row[]; onDecided(told: ToldProps): void }) {
  const [open, setOpen] = useState<Row>()
  if (rows.length === 0) return null
  return (
    <Group title={`办理超期了 · ${rows.length} 件`}>
      {rows.map((row) => (
        <Card key={row.id} id={`agenda-late-${row.id}`} tone="late">
          <View className="agenda-subject strong said">{row.subject}</View>
          {row.due && <Tag tone="late">{lateWords(row.due)}</Tag>}
          <View className="agenda-late-words soft">{rowWords(row, false)}</View>
          <View className="agenda-others">
            <Button
              id={`agenda-change-${row.id}`}
              size="small"
              label={`${row.subject}，换人办`}
              onPress={() => setOpen(row)}
            >
              换人办
            </Button>
            <Button
              kind="quiet"
              size="small"
              label={`${row.subject}，看全部经过`}
              onPress={() => goTo(matterPage(row.id))}
            >
              看全部经过
            </Button>
          </View>
        </Card>
      ))}
      {open && (
        <ActSheet
          id={open.id}
          act="assign"
          onDone={({ state }) => {
            setOpen(undefined)
            onDecided({
              id: open.id,
              subject: open.subject,
              kept: state === 'kept',
              done: '换人办了。',
              still: matterActScreens.assign.undo
            })
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Group>
  )
}
