import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Row } from '../../features/agenda/sections'
import { undoWords } from '../../features/matter/acts/undo'
import { MatterRow } from '../../features/matter/list/MatterRow'
import { Button } from '../../ui/Button'
import { ActSheet } from '../ActSheet'
import type { ToldProps } from '../Told'

/** What is in handling and late: the officers see it first and can give it to somebody else. */
export function Late({ rows, onDecided }: { rows: readonly Row[]; onDecided(told: ToldProps): void }) {
  const [open, setOpen] = useState<Row>()
  if (rows.length === 0) return null
  return (
    <View className="stack">
      <View className="heading">{`办理超期了 · ${rows.length} 件`}</View>
      {rows.map((row) => (
        <View key={row.id} className="agenda-late">
          <MatterRow row={row} you={false} />
          <Button
            id={`agenda-change-${row.id}`}
            size="small"
            label={`${row.subject},换人办`}
            onPress={() => setOpen(row)}
          >
            换人办
          </Button>
        </View>
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
              done: state === 'kept' ? '的决定先存在手机里,有信号就发出。' : '换人办了。',
              still: undoWords.assign
            })
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </View>
  )
}
