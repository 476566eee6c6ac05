import { View } from '@tarojs/components'
import { tray as matterTray } from '../../../types/api/matter/tray'
import { usePages } from '../../cloud/usePages'
import { byWords } from '../../ui/words/dates'
import { useAllOf } from '../../cloud/useAllOf'
import { dueBy } from '../../ui/words/dueBy'

interface UndecidedProps {
  nodeId: string
  /** YYYY-MM-DD. */
  day: string
}

/** What was to be discussed by a day and still waits: minutes say what was left open as well as what was decided. */
export function Undecided({ nodeId, day }: UndecidedProps) {
  const list = usePages(matterTray, { tray: 'discuss', whose: 'office', nodeId })
  useAllOf(list, (rows) => rows.every((row) => dueBy(row, day)))
  const left = (list.rows ?? []).filter((row) => dueBy(row, day))
  if (left.length === 0) return null
  return (
    <View id="minutes-undecided" className="minutes-undecided whole">
      <View className="strong">{`该议、还没有定的 · ${left.length} 件${list.hasMore && left.length === list.rows?.length ? '(还在读…)' : ''}`}</View>
      {left.map(({ id, subject, due }) => (
        <View key={id} className="said">
          {`${subject}${due ? `(该在 ${byWords(due.at)}议)` : ''}`}
        </View>
      ))}
    </View>
  )
}
