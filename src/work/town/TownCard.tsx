import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import type { MatterAct } from '../../features/matter/acts/matterAct'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { goTo, matterPage } from '../../ui/go'
import { Tag } from '../../ui/Tag'
import { lateWords } from '../../ui/words/due'
import { ActSheet } from '../ActSheet'
import type { DeskProps } from './desks'
import type { Row } from './rows'

interface TownCardProps extends Pick<DeskProps, 'onDone'> {
  row: Row
  /** What can be done right here: the act, its button, and what is told once it is done. */
  acts: readonly { act: MatterAct; label: string; done: string; main?: boolean }[]
  /** What stands under the subject. */
  children: ReactNode
}

/** One matter on the desk, with what can be done about it in a tap, and the way to all of it. */
export function TownCard({ row, acts, children, onDone }: TownCardProps) {
  const [open, setOpen] = useState<(typeof acts)[number]>()
  const { id, subject, due } = row
  return (
    <Card id={`town-${id}`} tone={due?.overdue ? 'late' : undefined}>
      <View className="town-subject strong said">{subject}</View>
      {due?.overdue && <Tag tone="late">{lateWords(due)}</Tag>}
      {children}
      <View className="town-acts">
        {acts.map((one) => (
          <Button
            key={one.act}
            id={`town-${one.act}-${id}`}
            kind={one.main ? 'main' : undefined}
            size="small"
            label={`${subject}，${one.label}`}
            onPress={() => setOpen(one)}
          >
            {one.label}
          </Button>
        ))}
        <Button
          id={`town-all-${id}`}
          kind="quiet"
          size="small"
          label={`${subject}，看全部经过`}
          onPress={() => goTo(matterPage(id))}
        >
          看全部经过
        </Button>
      </View>
      {open && (
        <ActSheet
          id={id}
          act={open.act}
          title={open.label}
          onDone={({ state }) => {
            setOpen(undefined)
            onDone({ id, subject, done: open.done, kept: state === 'kept' })
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Card>
  )
}
